import Foundation
import ProgressTracking
import Testing

@Suite(.enabled(if: Mounted.isPossible, "no disk of a size can be made without being root"))
struct `A full disk` {
  @Test func `loses nothing that was logged, and no half file is left`() throws {
    try withHome { home in
      let disk = Mounted.smallDisk(home)
      let outcome = try disk.run(
        """
        midstance follow hip-driven-knee-pain --affected left > said
        head -c 400000 /dev/zero > fill 2> /dev/null
        midstance pain 1 --moment after; echo "status $?"
        midstance log | tail -n 1
        midstance report --format html -o report.html; echo "status $?"
        midstance audio hip-driven-knee-pain --wordless -o session.wav; echo "status $?"
        midstance report > report.txt; echo "status $?"
        midstance report --format csv -o tables; echo "status $?"
        truncate -s -12K fill
        midstance report --format csv -o tables; echo "status $?"
        ls -A
        """)
      #expect(outcome.lines.filter { $0 == "status 1" }.count == 6)
      #expect(
        outcome.output.contains("Programme followed: Work for the hip, when the knee is sore"))
      #expect(outcome.lines.suffix(4) == ["fill", "home", "report.txt", "said"])
      let errors = outcome.errors.split(separator: "\n")
      #expect(errors.count == 6)
      #expect(errors.first?.contains("The disk is full: nothing more can be logged") == true)
      #expect(errors.allSatisfy { $0.hasPrefix("midstance: ") })
    }
  }

  /// What is sorted to be shown is larger here than what SQLite sorts without a file.
  @Test func `of temporary files keeps nothing from being read`() throws {
    try withFollower { home in
      let log = try ProgressLog.open(
        at: home.log.path, random: { .random(in: .min ... .max) }, readProgramme: { _ in nil })
      let last = try #require(try log.events().last?.event)
      let note = NoteRecord(text: String(repeating: "words ", count: 600))
      try log.append(
        Array(repeating: .noted(note), count: 1_500),
        as: EventContext(runner: last.runner, time: last.time))
      let outcome = try Mounted.fullFolder(home).run(
        "for what in log report; do TMPDIR=$PWD/full midstance $what > said; echo $?; done")
      #expect(outcome.lines == ["0", "0"], "\(outcome.errors)")
    }
  }

  @Test func `offers a note again that the log had no room for, until it is in the log`() throws {
    try withHome { home in
      let outcome = try Mounted.smallDisk(home).run(
        """
        midstance follow hip-driven-knee-pain --affected left > said
        cat /dev/zero > fill 2> /dev/null
        truncate -s -4K fill
        first=$(printf 'e\\n1\\nimportant words\\n\\ne\\n1\\n' | midstance --plain)
        echo "$first" | grep -c 'disk is full'
        echo "$first" | grep 'So far'
        midstance log | grep -c 'important words'
        rm fill
        second=$(printf 'e\\n1\\n\\n\\n' | midstance --plain)
        echo "$second" | grep 'So far'
        midstance log | grep -c 'important words'
        ls home
        """)
      let offered =
        "So far: important words. Enter takes it, another line replaces it, - throws it away."
      #expect(
        outcome.lines == ["1", offered, "0", offered, "1", "followed", "log.sqlite"])
    }
  }

  /// More room each time: none for the journal, then for that alone, then for all of it; some always for
  /// what is said.
  @Test func `forgets all of a runner or nothing, and says which`() throws {
    try withHome { home in
      let outcome = try Mounted.smallDisk(home).run(
        """
        midstance follow hip-driven-knee-pain --affected left > said
        for n in 1 2 3 4 5 6 7 8; do midstance note "unmistakable $n" > said; done
        id=$(midstance log --json | sed -n '1s/.*"runner":"[0-9a-f-]*\\([0-9a-f]\\{12\\}\\)".*/\\1/p')
        room=4; turn=0
        while [ $turn -lt 40 ] && midstance log | grep -q unmistakable; do
          turn=$((turn + 1))
          cat /dev/zero > fill 2> /dev/null
          truncate -s "-${room}K" fill
          midstance forget $id --confirm $id > said 2> errors; status=$?
          rm fill
          room=$((room + 4))
          if midstance log | grep -q unmistakable; then
            echo "kept $status $(midstance log | grep -c unmistakable) $(grep -c 'was not forgotten' errors)"
            [ -e home/followed ] || echo half
          fi
        done
        cat errors > last
        midstance doctor --rebuild
        echo "gone $status $(wc -l < last) $(grep -c 'traces may be left' last)"
        grep -c unmistakable home/log.sqlite
        ls home
        """)
      let kept = outcome.lines.filter { $0.hasPrefix("kept") }
      #expect(!kept.isEmpty && kept.allSatisfy { $0 == "kept 1 8 1" }, "\(outcome.lines)")
      let end = outcome.lines.suffix(3)
      #expect(["gone 0 0 0", "gone 1 1 1"].contains(end.first), "\(outcome.lines)")
      #expect(end.dropFirst() == ["0", "log.sqlite"], "\(outcome.lines)")
    }
  }

  /// The disk gets full at another place each time: in the journal, in the file, before either.
  @Test func `keeps every note that it said was logged, wherever it gets full`() throws {
    var tally = (kept: 0, full: 0)
    // A disk for so many turns: a script has a minute.
    for first in stride(from: 0, to: fills, by: 30) {
      let counts = try fill(first..<min(fills, first + 30))
      tally.kept += counts.kept
      tally.full += counts.full
    }
    #expect(tally.full > fills / 3, "it was full")
    #expect(tally.kept > fills / 4, "it was not always full")
    print("\(fills) full disks: \(tally)")
  }

  /// Fills a disk once for each turn, and counts the notes that were kept and how often it was full.
  private func fill(_ turns: Range<Int>) throws -> (kept: Int, full: Int) {
    try withHome { home in
      let outcome = try Mounted.smallDisk(home).run(
        """
        midstance follow hip-driven-knee-pain --affected left > said
        turn=\(turns.lowerBound); kept=0; full=0; : > acknowledged
        while [ $turn -lt \(turns.upperBound) ]; do
          turn=$((turn + 1))
          head -c $((turn * 2477 % 40000)) /dev/zero > less
          cat /dev/zero > fill 2> /dev/null
          rm less
          while midstance note "note $turn $kept, which goes on for a while and then some" >> said 2> errors; do
            kept=$((kept + 1))
            [ $((kept % 7)) -eq 0 ] && break
          done
          grep -q 'disk is full' errors && full=$((full + 1))
          rm fill
        done
        echo "$kept $full $(midstance log | grep -c 'note ')"
        midstance doctor --rebuild
        """)
      let counts = try #require(outcome.lines.first).split(separator: " ").compactMap { Int($0) }
      try #require(counts.count == 3)
      #expect(counts[0] == counts[2], "acknowledged and there")
      #expect(outcome.output.contains("The log is whole"))
      #expect(outcome.errors.isEmpty)
      return (counts[0], counts[1])
    }
  }
}

/// How often the disk gets full: 100 times unless the environment says otherwise.
private let fills =
  ProcessInfo.processInfo.environment["MIDSTANCE_FILLS"].flatMap(Int.init) ?? 100
