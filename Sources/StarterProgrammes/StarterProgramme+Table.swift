extension StarterProgramme {
  /// The starters in English, in the order in which they are offered.
  static let english: [StarterProgramme] = [
    StarterProgramme(
      stem: "hip-driven-knee-pain", language: "en",
      bytes: PackageResources.hip_driven_knee_pain_yaml),
    StarterProgramme(
      stem: "overstriding", language: "en", bytes: PackageResources.overstriding_yaml),
    StarterProgramme(
      stem: "pnf-diagonals", language: "en", bytes: PackageResources.pnf_diagonals_yaml),
    StarterProgramme(
      stem: "weight-shifting", language: "en", bytes: PackageResources.weight_shifting_yaml),
    StarterProgramme(
      stem: "adductor-timing", language: "en", bytes: PackageResources.adductor_timing_yaml),
    StarterProgramme(
      stem: "swing-phase-extensors", language: "en",
      bytes: PackageResources.swing_phase_extensors_yaml),
    StarterProgramme(
      stem: "cadence-retraining", language: "en", bytes: PackageResources.cadence_retraining_yaml),
    StarterProgramme(
      stem: "whole-body-runner", language: "en", bytes: PackageResources.whole_body_runner_yaml),
  ]

  /// The same ones in German; a table of its own, so that nobody loads more than is asked for.
  static let german: [StarterProgramme] = [
    StarterProgramme(
      stem: "hip-driven-knee-pain", language: "de",
      bytes: PackageResources.hip_driven_knee_pain_de_yaml),
    StarterProgramme(
      stem: "overstriding", language: "de", bytes: PackageResources.overstriding_de_yaml),
    StarterProgramme(
      stem: "pnf-diagonals", language: "de", bytes: PackageResources.pnf_diagonals_de_yaml),
    StarterProgramme(
      stem: "weight-shifting", language: "de", bytes: PackageResources.weight_shifting_de_yaml),
    StarterProgramme(
      stem: "adductor-timing", language: "de", bytes: PackageResources.adductor_timing_de_yaml),
    StarterProgramme(
      stem: "swing-phase-extensors", language: "de",
      bytes: PackageResources.swing_phase_extensors_de_yaml),
    StarterProgramme(
      stem: "cadence-retraining", language: "de", bytes: PackageResources.cadence_retraining_de_yaml
    ),
    StarterProgramme(
      stem: "whole-body-runner", language: "de", bytes: PackageResources.whole_body_runner_de_yaml),
  ]
}
