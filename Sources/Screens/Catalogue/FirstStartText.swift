/// Texts of the first start.
package enum FirstStartText: String, Phrase {
  case title = "Midstance"
  case welcome = "A coach for the exercises you do at home."
  case notADevice =
    "It shows what a therapist wrote, paces it and keeps a log. It does not diagnose, and nobody is watching."
  case name = "What is your name? It goes into what you export. Enter alone leaves it out."
  case readQuestion = "Step back three metres. Can you read this?"
  case readSample = "HOLD"
  case readYes = "Yes, from there"
  case no = "No"
  case readAdvice =
    "Make the letters of the terminal larger, or its window: most terminals do it with Ctrl and +. What you see here is as large as it gets."
  case hearQuestion = "Stay where you are. Did you hear a sound?"
  case bellQuestion = "The terminal's bell stands in for sounds here. Did you hear it?"
  case bellAdvice =
    "The bell may be turned off in your terminal. Go on without: everything is on the screen as well. midstance doctor says what is missing for sounds."
  case hearYes = "Yes"
  case hearAgain = "Play it again"
  case hearAdvice =
    "Turn the sound up, or go on without: everything is on the screen as well. In the settings (s on today's screen) you can choose and try the sounds."
  case goOnAnyway = "Go on all the same"
  case hasFile = "Did a therapist give you a programme file?"
  case yesFile = "Yes, I have a file"
  case noFile = "No, show me the starters"
  case path = "Where is the file? Type its path, then Enter."
  case chooseStarter = "Starters. Nobody prescribed them to you. Choose one to read what it is for."
  case otherLanguage = "Their texts are in another language than the screens: {0}."
  case showIn = "Show them in {0}"
  case notFor = "It is not for:"
  case affected = "Which side hurts, or hurts more?"
  case leftSide = "The left"
  case rightSide = "The right"
  case follow = "Follow it"
  case backToList = "Back to the list"
  case browseLine = "Type w to read all of it first."
  case sureTitle = "Is this for you?"
  case following = "One moment …"
}
