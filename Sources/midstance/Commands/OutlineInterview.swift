import CSystem
import ProgrammeFiles
import Programmes
import Screens

/// Makes the outline of a programme from options and, on a terminal, from answers.
struct OutlineInterview {
  private let options: OutlineOptions
  /// The references of the exercises that ship with the program.
  private let shipped: [String]
  private let isAsking = ms_is_terminal(0) != 0 && ms_is_terminal(1) != 0

  /// Prepares the interview.
  ///
  /// - Parameters:
  ///   - options: What is known already.
  ///   - shipped: The exercises that ship with the program, as a file names them.
  init(_ options: OutlineOptions, shipped: [String]) {
    self.options = options
    self.shipped = shipped
  }

  /// Takes every answer and makes the outline of them.
  ///
  /// - Returns: The outline.
  /// - Throws: A sentence about an option that is missing or wrong.
  func outline() throws(CommandError) -> ProgrammeOutline {
    try checkNothingIsMissing()
    let title = try answer(.newTitle, "title", .programme, "--title", options.title)
    let language = try answer(
      .newLanguage, "language", .programme, "--language", options.language, usual: "en")
    let contact = try contact()
    let affected = try answer(
      .newAffected, "affected", .programme, "--affected", options.affected, usual: "ask")
    let exercises = try exercises(hasSide: affected != "none")
    let rhythm = try rhythm()
    guard let id = Identifier(naming: title, or: "programme") else {
      throw CommandError(.newBadOption, "--title", title)
    }
    var outline = ProgrammeOutline(id: id, title: title, contact: contact, exercises: exercises)
    outline.language = language
    outline.affected = affected
    outline.rhythm = rhythm
    return outline
  }

  private func rhythm() throws(CommandError) -> RhythmInWords {
    if let given = options.every {
      guard let rhythm = RhythmInWords(cleanedAnswer(given)) else {
        throw CommandError(.newBadOption, "--every", sentence(.newNeedsRhythm))
      }
      return rhythm
    }
    guard isAsking else { return .every("2 days") }
    while true {
      let answer = try ask(sentence(.newEvery))
      if answer.isEmpty { return .every("2 days") }
      if let rhythm = RhythmInWords(answer) { return rhythm }
      try StandardOutput.line(sentence(.newNeedsRhythm))
    }
  }

  /// Asks where the file is to be, where someone can be asked.
  func file(for outline: ProgrammeOutline) throws(CommandError) -> String {
    let usual = outline.id.text + ".yaml"
    guard isAsking else { return usual }
    let answer = try ask(sentence(.newFile, usual))
    return answer.isEmpty ? usual : answer
  }

  private func contact() throws(CommandError) -> Contact {
    let name = try answer(.newContact, "name", .contact, "--contact-name", options.contactName)
    if options.phone != nil || options.email != nil {
      return Contact(
        name: name, phone: try given(options.phone, .phone), email: try given(options.email, .email)
      )
    }
    while true {
      let phone = try asked(.phone)
      let email = try asked(.email)
      if phone != nil || email != nil { return Contact(name: name, phone: phone, email: email) }
      try StandardOutput.line(sentence(.newNeedsOne))
    }
  }

  /// A way to reach someone.
  private struct Way {
    let key: String
    let question: CommandText
    /// What is said of an answer that reaches nobody.
    let complaint: CommandText
    let reaches: @Sendable (String) -> Bool

    static let phone = Way(
      key: "phone", question: .newPhone, complaint: .newNeedsDigits, reaches: isDialled)
    static let email = Way(
      key: "email", question: .newEmail, complaint: .newNeedsAt, reaches: isMailAddress)
  }

  private func given(_ text: String?, _ way: Way) throws(CommandError) -> String? {
    guard let text else { return nil }
    let answer = try checked(text, way.key, .contact, "--\(way.key)")
    guard way.reaches(answer) else {
      throw CommandError(.newBadOption, "--\(way.key)", sentence(way.complaint))
    }
    return answer
  }

  /// Asks until nothing is answered, or something that reaches someone.
  private func asked(_ way: Way) throws(CommandError) -> String? {
    while true {
      let answer = try answer(way.question, way.key, .contact, "--\(way.key)", nil, usual: "")
      if answer.isEmpty { return nil }
      if way.reaches(answer) { return answer }
      try StandardOutput.line(sentence(way.complaint))
    }
  }
}

// MARK: - Exercises

extension OutlineInterview {
  private func exercises(hasSide: Bool) throws(CommandError) -> [ProgrammeOutline.Exercise] {
    // Those that ship are about a side that hurts.
    let shipped = hasSide ? self.shipped : []
    var exercises: [ProgrammeOutline.Exercise] = []
    for name in options.exercise {
      let exercise = try exercise(
        named: checked(name, "name", .exercise, "--exercise"), among: shipped)
      if !exercises.contains(exercise) { exercises.append(exercise) }
    }
    guard exercises.isEmpty else { return exercises }
    try StandardOutput.line(sentence(.newExercises))
    for (index, reference) in shipped.enumerated() {
      try StandardOutput.line("  " + sentence(.newExerciseLine, String(index + 1), reference))
    }
    while true {
      let answer = try ask(sentence(.newNextExercise, String(exercises.count + 1)))
      if answer.isEmpty {
        if !exercises.isEmpty { return exercises }
        try StandardOutput.line(sentence(.newNeedsOne))
        continue
      }
      if let number = Int(answer) {
        guard shipped.indices.contains(number - 1) else {
          try StandardOutput.line(sentence(.newNeedsName, String(shipped.count)))
          continue
        }
        try add(.shipped(shipped[number - 1]), to: &exercises)
      } else if form("name", .exercise).takes(answer) {
        try add(exercise(named: answer, among: shipped), to: &exercises)
      } else {
        try StandardOutput.line(sentence(.newNeedsText))
      }
    }
  }

  /// Adds an exercise, or says that it is there already.
  private func add(
    _ exercise: ProgrammeOutline.Exercise, to exercises: inout [ProgrammeOutline.Exercise]
  ) throws(CommandError) {
    if exercises.contains(exercise) {
      try StandardOutput.line(sentence(.newTwice))
    } else {
      exercises.append(exercise)
    }
  }

  private func exercise(
    named name: String, among shipped: [String]
  ) throws(CommandError) -> ProgrammeOutline.Exercise {
    let shippedName = shipped.first { $0 == name || $0 == "midstance/\(name)" }
    if let shippedName { return .shipped(shippedName) }
    guard name.hasPrefix("midstance/") else { return .own(name) }
    throw CommandError(self.shipped.contains(name) ? .newNeedsSide : .newNotThere, name)
  }
}

// MARK: - Answers

extension OutlineInterview {
  /// Refuses to begin where something is missing and nobody can be asked.
  private func checkNothingIsMissing() throws(CommandError) {
    guard !isAsking else { return }
    var missing: [String] = []
    if options.title == nil { missing.append("--title") }
    if options.contactName == nil { missing.append("--contact-name") }
    if options.phone == nil, options.email == nil { missing.append("--phone") }
    if options.exercise.isEmpty { missing.append("--exercise") }
    guard missing.isEmpty else {
      throw CommandError(.newNeedsOptions, missing.joined(separator: ", "))
    }
  }

  /// Returns what an option says or what is answered to a question, as a value of a key.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - key: The key of the programme file that the answer is for.
  ///   - place: The place of the key.
  ///   - option: The option.
  ///   - given: What the option says.
  ///   - usual: The answer when there is none; without it one must be given.
  /// - Returns: The value, clean and on one line.
  /// - Throws: A sentence about an option that cannot be that.
  private func answer(
    _ question: CommandText, _ key: String, _ place: FilePlace, _ option: String, _ given: String?,
    usual: String? = nil
  ) throws(CommandError) -> String {
    if let given { return try checked(given, key, place, option) }
    guard isAsking else { return usual ?? "" }
    while true {
      let answer = try ask(sentence(question))
      if answer.isEmpty, let usual { return usual }
      if form(key, place).takes(answer) { return answer }
      try StandardOutput.line(complaint(about: key, place))
    }
  }

  private func checked(
    _ text: String, _ key: String, _ place: FilePlace, _ option: String
  ) throws(CommandError) -> String {
    let answer = cleanedAnswer(text)
    guard form(key, place).takes(answer) else {
      throw CommandError(.newBadOption, option, complaint(about: key, place))
    }
    return answer
  }

  /// What an answer must be like, from the form of its key.
  private func complaint(about key: String, _ place: FilePlace) -> String {
    switch form(key, place) {
    case .line, .prose: sentence(.newNeedsText)
    case .word(let words): sentence(.newNeedsWord, words.joined(separator: ", "))
    default:
      sentence(.newNeedsLike, KeyTable.keys(of: place).first { $0.name == key }?.example ?? "")
    }
  }

  private func form(_ key: String, _ place: FilePlace) -> ValueForm {
    KeyTable.keys(of: place).first { $0.name == key }?.value ?? .line
  }

  /// Asks a question and returns the answer, clean and on one line.
  private func ask(_ question: String) throws(CommandError) -> String {
    try StandardOutput.write(question + " ")
    guard let answer = readAnswer() else { throw CommandError(.newEnded) }
    return cleanedAnswer(answer)
  }
}
