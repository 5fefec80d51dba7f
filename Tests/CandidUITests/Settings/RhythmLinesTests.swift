import CandidCore
import Testing

@testable import CandidUI

/// The rhythm as lines: one a place of the week.
struct RhythmLinesTests {
  private static let channels = Settings.sample.channels
  private static let before: [Slot] = [
    Slot(
      id: "bts",
      day: .friday,
      time: Time("12:00"),
      channels: ["ig"],
      intention: .behindTheScenes
    ),
    Slot(id: "any", day: .monday), Slot(id: "gone", day: .sunday, channels: ["newsletter"]),
  ]

  private func read(_ lines: String...) throws -> [Slot] {
    try RhythmLines.rhythm(lines, before: Self.before, channels: Self.channels)
  }

  @Test func `lines say day, time, channels and intention`() {
    #expect(
      RhythmLines.text(of: Self.before)
        == "friday 12:00 @ig #behind-the-scenes\nmonday\nsunday @newsletter"
    )
  }

  @Test func `a line that was there stays as it was, also with what is not in the plan`() throws {
    var before = Self.before
    before[2].others = [RawMember(key: "colour", json: "1.10")]
    let lines = RhythmLines.text(of: before).split(separator: "\n").map(String.init)
    let read = try RhythmLines.rhythm(lines, before: before, channels: Self.channels)
    #expect(read == before)
    let other = try RhythmLines.rhythm(lines.reversed(), before: before, channels: Self.channels)
    #expect(other == before.reversed())
  }

  @Test func `words come in any order and short`() throws {
    let slot = try #require(try read("Fri #Connection 9:30 @LinkedIn @ig @ig").first)
    #expect(slot.day == .friday)
    #expect(slot.time == Time("09:30"))
    #expect(slot.channels == ["li", "ig"])
    #expect(slot.intention == .connection)
  }

  @Test func `a changed line keeps its name, a new one gets its own`() throws {
    let slots = try read(
      "friday 13:00 @ig",
      "monday",
      "sunday @newsletter",
      "tue",
      "wed #connection"
    )
    #expect(slots.map(\.id) == ["bts", "any", "gone", "tuesday", "connection"])
    #expect(
      try read("tue", "tue", "tue", "tue", "tue").map(\.id).suffix(2) == ["tuesday", "tuesday-2"]
    )
  }

  @Test(arguments: [
    ("12:00 @ig", "“12:00” is no weekday; write friday 12:00 @ig #connection"),
    ("fri 25:30", "“25:30” is no time, @channel or #intention; write friday 12:00 @ig"),
    ("fri @newsletter", "the plan has no channel “newsletter”; it has @ig @li @fb"),
    (
      "fri #selling",
      "“#selling” is no intention; write #connection, #education, #behind-the-scenes"
    ),
  ])
  func `what cannot be read is said`(line: String, error: String) {
    let misfit = #expect(throws: FormMisfit.self) { try read(line) }
    #expect(misfit?.text == error)
  }

  @Test func `a plan without channels says so`() {
    let misfit = #expect(throws: FormMisfit.self) {
      try RhythmLines.rhythm(["fri @ig"], before: [], channels: [])
    }
    #expect(misfit?.text == "the plan has no channel “ig”; it has none yet")
  }
}
