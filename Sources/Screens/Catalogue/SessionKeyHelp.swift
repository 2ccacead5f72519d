/// What the keys of a session do, in sentences.
package enum SessionKeyHelp: String, Phrase {
  case space = "Pauses and goes on; in a question steps to the next answer."
  case enter =
    "Goes on: starts the exercise, ends a rest or a set at your own pace, accepts an answer."
  case hurts = "It hurts: asks where and how much, and does what the rules say."
  case skip = "Leaves the set out, with a reason; before an exercise starts, all of it."
  case finish = "Finishes the set here; what was done counts."
  case back = "Back to the start of the set, or to the set before."
  case undo = "Takes the last entry back: an answer, or the set that has just ended."
  case easier = "Goes on with the easier form, for today only; the plan stays as it is."
  case tryOut = "Tries the exercise without the clock, part by part. Nothing is counted."
  case note = "Writes a note about the exercise, for you and your therapist."
  case longer = "Makes the rest 10 seconds longer."
  case shorter = "Makes the rest 10 seconds shorter."
  case stopSigns = "Shows the stop signs."
  case leave = "Asks whether to leave. Nothing finished is lost; Ctrl-C twice leaves at once."
  case mute = "Mutes every sound, and turns it on again."
  case help = "Shows these keys, and hides them."
  case nextOption = "Steps to the next answer."
  case previousOption = "Steps to the answer before."
  case accept = "Accepts the answer that is chosen."
  case sharp = "Marks the pain as sharp, giving way, locked or newly swollen."
  case closeQuestion =
    "Closes a question that you opened; from another one it asks whether to leave."
  case scroll = "Scrolls the text."
  case toToday = "Goes on to today."
}
