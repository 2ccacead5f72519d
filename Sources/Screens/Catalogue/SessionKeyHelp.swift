/// What the keys of a session do, in sentences.
package enum SessionKeyHelp: String, Phrase {
  case space = "Pauses and goes on; in a question steps to the next answer."
  case enter =
    "Goes on: starts the exercise, ends a rest or a set at your own pace, accepts an answer."
  case hurts = "It hurts: asks how much, and does what the rules say."
  case skip = "Leaves the set out, with a reason; before an exercise starts, all of it."
  case finish = "Finishes the set here; what was done counts."
  case back = "Back to the start of the set, or to the set before."
  case longer = "Makes the rest 10 seconds longer."
  case shorter = "Makes the rest 10 seconds shorter."
  case stopSigns = "Shows the stop signs."
  case leave = "Asks whether to leave. Nothing finished is lost."
  case mute = "Silences the bell, and lets it ring again."
  case help = "Shows these keys, and hides them."
  case nextOption = "Steps to the next answer."
  case previousOption = "Steps to the answer before."
  case accept = "Accepts the answer that is chosen."
  case sharp = "Marks the pain as sharp, giving way, locked or newly swollen."
  case closeQuestion = "Takes a question back that you opened yourself."
}
