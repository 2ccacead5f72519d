public import ArgumentParser
public import Programmes

// The conformances are as public as the types are, whatever an executable exports.
extension BodySide: ExpressibleByArgument {}
extension PainMoment: ExpressibleByArgument {}
