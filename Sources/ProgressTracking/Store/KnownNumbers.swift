/// Short numbers that were looked up, so that of a run of events each is looked up once.
///
/// It must not outlive the transaction, nor a change of who is who.
final class KnownNumbers {
  var devices: [UniqueID: Int] = [:]
  var runners: [UniqueID: (identity: Int, person: Int)] = [:]
  var programmes: [ProgrammeReference: Int] = [:]
  /// The highest place in the sequence of each device, by its number.
  var lastSequences: [Int: Int] = [:]
}
