/// A sign that ends a session and holds the programme, whatever the pain score.
public struct StopSign: Hashable, Sendable {
  /// What to look for, as a statement that is answered yes or no.
  public var text: String
  /// How soon to act.
  public var tier: Tier

  /// Creates a stop sign.
  public init(_ text: String, _ tier: Tier) {
    self.text = text
    self.tier = tier
  }

  /// How soon to act on a stop sign.
  public enum Tier: String, CaseIterable, Hashable, Sendable, Codable {
    case emergency
    case sameDay = "same day"
    case beforeNextSession = "before the next session"
  }

  /// The list that every programme has, awaiting a clinician's sign-off; a file only adds to it.
  ///
  /// Source for the knee: public pathways of the NHS in Gloucestershire, Lincolnshire and Cornwall.
  public static let shipped: [StopSign] = [
    StopSign("Chest pain, trouble breathing, coughing up blood, or fainting", .emergency),
    StopSign(
      "Numb between the legs, no hold over bladder or bowel, or both legs weak", .emergency),
    StopSign("A foot that is cold, pale or numb after an injury", .emergency),
    StopSign("A leg or a joint that looks out of shape after an injury", .emergency),
    StopSign("The leg cannot take your weight", .sameDay),
    StopSign("A hot, red knee together with fever or feeling ill", .sameDay),
    StopSign("The knee is locked: it neither bends nor straightens", .sameDay),
    StopSign("A large swelling that came after an injury", .sameDay),
    StopSign("One calf that is swollen, warm and tender", .sameDay),
    StopSign("Pain at night or at rest that does not go away", .beforeNextSession),
    StopSign(
      "Groin pain, or pain at one spot of bone, with a limp or on hopping",
      .beforeNextSession),
    StopSign("The knee gives way", .beforeNextSession),
    StopSign("Numbness or weakness that is new", .beforeNextSession),
    StopSign("A leg whose shape is getting worse fast", .beforeNextSession),
    StopSign("Weight loss without a reason", .beforeNextSession),
    StopSign("A hard lump", .beforeNextSession),
  ]
}
