public import ArgumentParser
public import Programmes

// The conformances are as public as the types are, whatever an executable exports.
extension BodySide: ExpressibleByArgument {}
extension PainMoment: ExpressibleByArgument {}

/// Returns arguments in which a number below zero is a value, where the parser would take it for options:
/// it stands behind the mark after which there are none.
///
/// That is so of the commands that take one number. One behind an option is left to that option.
func numbersAsValues(_ arguments: some Collection<String>) -> [String] {
  guard ["measure", "pain", "run"].contains(arguments.first), !arguments.contains("--") else {
    return Array(arguments)
  }
  var others: [String] = []
  var numbers: [String] = []
  for argument in arguments {
    if argument.wholeMatch(of: /-[0-9].*/) != nil, let last = others.last, !last.hasPrefix("-") {
      numbers.append(argument)
    } else {
      others.append(argument)
    }
  }
  return numbers.isEmpty ? others : others + ["--"] + numbers
}
