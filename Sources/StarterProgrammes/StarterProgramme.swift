package import ProgrammeFiles

/// A programme that comes with Midstance, to begin with and to be replaced by a therapist's file.
///
/// The texts are the files of the folder `Programs`, embedded as they are.
package struct StarterProgramme: Hashable, Sendable {
  /// The name of the file: `overstriding.yaml`.
  package let name: String
  /// The text of the file, byte for byte.
  package let bytes: [UInt8]

  /// The text as the reader takes it, under the name of the file, with the shipped library where the
  /// programme uses it.
  package var source: SourceText {
    LoadedProgramme(SourceText(name: name, bytes: bytes), shipped: ShippedLibrary.source).source
  }

  /// Reads the programme.
  ///
  /// - Returns: The programme with what the reader has to say, which for a starter is nothing.
  package func read() -> ProgrammeReading { readProgramme(source) }

  /// All starters, in the order in which they are offered.
  package static let all: [StarterProgramme] = [
    StarterProgramme(
      name: "hip-driven-knee-pain.yaml", bytes: PackageResources.hip_driven_knee_pain_yaml),
    StarterProgramme(name: "overstriding.yaml", bytes: PackageResources.overstriding_yaml),
    StarterProgramme(name: "pnf-diagonals.yaml", bytes: PackageResources.pnf_diagonals_yaml),
    StarterProgramme(name: "weight-shifting.yaml", bytes: PackageResources.weight_shifting_yaml),
    StarterProgramme(name: "adductor-timing.yaml", bytes: PackageResources.adductor_timing_yaml),
    StarterProgramme(
      name: "swing-phase-extensors.yaml", bytes: PackageResources.swing_phase_extensors_yaml),
    StarterProgramme(
      name: "cadence-retraining.yaml", bytes: PackageResources.cadence_retraining_yaml),
    StarterProgramme(
      name: "whole-body-runner.yaml", bytes: PackageResources.whole_body_runner_yaml),
  ]

  /// Returns the starter with a name, with or without `.yaml`, or nothing when there is none.
  package static func named(_ name: String) -> StarterProgramme? {
    all.first { $0.name == name || $0.name == "\(name).yaml" }
  }
}

extension StarterProgramme: CustomStringConvertible {
  /// The name of the file.
  package var description: String { name }
}
