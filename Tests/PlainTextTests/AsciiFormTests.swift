import PlainText
import Testing

@Suite struct `The ASCII form` {
  @Test(arguments: zip("ÖØßé×–“”…→·", "OOsex-\"\".>-"))
  func `of a letter or sign is the one that comes nearest`(text: Character, form: Character) {
    #expect(text.unicodeScalars.map(asciiForm) == Array(form.unicodeScalars))
  }

  @Test func `leaves alone what has none, and never changes the width`() {
    #expect(asciiForm(of: "膝") == "膝")
    for value in UInt32(0x20)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let form = asciiForm(of: scalar)
      #expect(form == scalar || (form.isASCII && displayWidth(scalar) == 1))
    }
  }
}
