import Programmes
import Testing

@Suite struct `A pattern` {
  private func textbook(_ name: LegDiagonal) -> Pattern {
    Pattern(
      name: name, pelvis: name.components(of: .pelvis), hip: name.components(of: .hip),
      knee: [.flexion], ankle: name.components(of: .ankle), toes: name.components(of: .toes))
  }

  @Test(arguments: LegDiagonal.allCases)
  func `does not contradict the textbook when it is the textbook's`(name: LegDiagonal) {
    #expect(textbook(name).contradictions.isEmpty)
    #expect(Joint.allCases.allSatisfy { textbook(name)[$0].allSatisfy($0.movements.contains) })
  }

  @Test(arguments: LegDiagonal.allCases)
  func `contradicts it at every joint when it is the antagonist's`(name: LegDiagonal) {
    var pattern = textbook(name.antagonist)
    pattern.name = name
    #expect(pattern.contradictions == [.pelvis, .hip, .ankle, .toes])
    #expect(name.antagonist != name && name.antagonist.antagonist == name)
  }

  @Test func `may leave a joint out, and say less of one`() {
    let pattern = Pattern(
      name: .d2Extension, pelvis: [], hip: [.extension, .adduction], knee: [.straight],
      ankle: [.inversion])
    #expect(pattern.contradictions.isEmpty)
  }

  @Test func `contradicts it at the one joint that differs`() {
    var pattern = textbook(.d1Flexion)
    pattern.hip = [.flexion, .abduction, .externalRotation]
    #expect(pattern.contradictions == [.hip])
  }
}
