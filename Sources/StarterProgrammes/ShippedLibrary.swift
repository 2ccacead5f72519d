package import ProgrammeFiles

/// The library that comes with Midstance: exercises to take into a programme with
/// `use: midstance/step-up`.
///
/// The text is the file `library/midstance.yaml` of the folder `Programs`, embedded as it is.
package enum ShippedLibrary {
  /// The text, under the name of the file.
  package static var source: SourceText {
    SourceText(name: "midstance.yaml", bytes: PackageResources.midstance_yaml)
  }
}
