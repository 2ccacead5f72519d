import Programmes
import Testing

@Suite struct `An identifier` {
  @Test(arguments: ["step-down", "a", "1", "d2-flexion-3", String(repeating: "a", count: 64)])
  func `is lower-case letters, digits and single hyphens`(text: String) throws {
    let identifier = try #require(Identifier(text))
    #expect(identifier.description == text)
  }

  @Test(
    arguments: [
      "", "-a", "a-", "a--b", "Step", "step down", "é", "a_b", "a\n", "１",
      String(repeating: "a", count: 65),
    ])
  func `is nothing else`(text: String) {
    #expect(Identifier(text) == nil)
  }
}
