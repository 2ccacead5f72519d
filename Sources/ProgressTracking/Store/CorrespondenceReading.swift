import GRDB
import Programmes

extension LogQueries {
  /// Returns the reviews and the notes that count, by time.
  func correspondence() throws -> Correspondence {
    var result = Correspondence()
    var read: Set<UniqueID> = []
    for event in try events([.reviewed, .noted, .noteRead]) {
      switch event.body {
      case .reviewed(let record):
        result.reviews.append(DatedReview(id: event.id, day: event.time.day, record: record))
      case .noted(let note):
        result.notes.append(
          WrittenNote(id: event.id, day: note.day ?? event.day, note: note))
      case .noteRead(let id): read.insert(id)
      default: break
      }
    }
    for index in result.notes.indices {
      result.notes[index].isRead = read.contains(result.notes[index].id)
    }
    for index in result.reviews.indices {
      result.reviews[index].isRead = read.contains(result.reviews[index].id)
    }
    return result
  }
}
