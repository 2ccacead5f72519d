/// What is looked at to say what works here; a program that plays sounds is called by its name.
package enum CheckText: String, Phrase {
  case version
  case terminal
  case colours
  case unicode
  case sound
  case ssh
  case voice
  case log
  case settings
}
