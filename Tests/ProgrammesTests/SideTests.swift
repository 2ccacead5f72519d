import Programmes
import Testing

@Suite struct `A side` {
  @Test(
    arguments: [
      (SideReference.left, BodySide.right, BodySide.left), (.right, .left, .right),
      (.affected, .right, .right), (.other, .right, .left), (.affected, .left, .left),
    ])
  func `is found from the affected one`(
    reference: SideReference, affected: BodySide, side: BodySide
  ) {
    #expect(reference.side(affected: affected) == side)
  }

  @Test func `is the left where none is affected`() {
    #expect(SideReference.affected.side(affected: nil) == .left)
    #expect(SideReference.other.side(affected: nil) == .right)
  }

  @Test func `works alone, in turn, or with the other at once`() {
    #expect(WorkingSide.both.order(affected: .right) == [nil])
    #expect(WorkingSide.one(.other).order(affected: .right) == [.left])
    #expect(WorkingSide.each(first: .affected).order(affected: .right) == [.right, .left])
    #expect(WorkingSide.each(first: .left).order(affected: .right) == [.left, .right])
  }

  @Test(arguments: BodySide.allCases)
  func `is its other's other`(side: BodySide) {
    #expect(side.other != side)
    #expect(side.other.other == side)
  }

  @Test func `names a region of the body`() {
    #expect(PainRegion(side: .affected, part: "knee").name(affected: .right) == "right knee")
    #expect(PainRegion(part: "lower back").name(affected: .right) == "lower back")
  }
}
