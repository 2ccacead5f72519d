/// The stop signs that every programme has, in the words in which a log keeps them.
package enum StopSignText: String, Phrase {
  case chest = "Chest pain, trouble breathing, coughing up blood, or fainting"
  case saddle =
    "Numb between the legs, no hold over bladder or bowel, or both legs weak"
  case coldFoot = "A foot that is cold, pale or numb after an injury"
  case outOfShape = "A leg or a joint that looks out of shape after an injury"
  case noWeight = "The leg cannot take your weight"
  case hotKnee = "A hot, red knee together with fever or feeling ill"
  case locked = "The knee is locked: it neither bends nor straightens"
  case largeSwelling = "A large swelling that came after an injury"
  case calf = "One calf that is swollen, warm and tender"
  case nightPain = "Pain at night or at rest that does not go away"
  case boneSpot = "Groin pain, or pain at one spot of bone, with a limp or on hopping"
  case givesWay = "The knee gives way"
  case numbness = "Numbness or weakness that is new"
  case shapeWorse = "A leg whose shape is getting worse fast"
  case weightLoss = "Weight loss without a reason"
  case lump = "A hard lump"
}
