package import Programmes

/// A programme in the points of the Consensus on Exercise Reporting Template (Slade 2016): what the
/// file does not say is said to be not stated.
package struct Checklist: Hashable, Sendable {
  /// The programme.
  package var programme: Identifier
  /// Its revision.
  package var revision: Int
  /// The points, in their order.
  package var points: [Point]

  /// Creates a checklist.
  package init(programme: Identifier, revision: Int, points: [Point]) {
    self.programme = programme
    self.revision = revision
    self.points = points
  }

  /// A point of the checklist.
  package struct Point: Hashable, Sendable {
    /// Its number: `7a`.
    package var item: String
    /// What it is about.
    package var title: String
    /// What is known of it.
    package var text: String

    /// Creates a point.
    package init(_ item: String, _ title: String, _ text: String) {
      self.item = item
      self.title = title
      self.text = text
    }
  }
}
