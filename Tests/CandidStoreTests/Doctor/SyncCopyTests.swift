import CandidCore
import Testing

@testable import CandidStore

@Suite struct SyncCopyTests {
  @Test(arguments: [
    "weeks/2026-W48.sync-conflict-20261124-090000-ABCDEFG.json",
    "weeks/2026-W48 (conflicted copy).json",
    "weeks/2026-W48 (Mira's conflicted copy 2026-11-24).json",
    "weeks/2026-W48 (conflicted copy 2026-11-24 090000).json",
    "weeks/2026-W48_conflict-20261124-090000.json", "weeks/2026-W48 (1).json",
    "weeks/2026-W48(2).json", "weeks/2026-W48 copy.json", "weeks/2026-W48 copy 2.json",
    "weeks/2026-W48 2.json", "weeks/2026-W48.json~HEAD", "weeks/2026-W48~main.json",
  ])
  func `a copy of a week is known by its name`(path: String) throws {
    let copy = try #require(SyncCopy(path: path))
    #expect(copy.original == "weeks/2026-W48.json")
    #expect(try copy.page == .named("2026-W48"))
  }

  @Test func `ideas and settings have copies, too`() {
    #expect(SyncCopy(path: "weeks/ideas (1).json")?.page == .ideas)
    #expect(SyncCopy(path: "plan (conflicted copy).json")?.original == "plan.json")
    #expect(SyncCopy(path: "plan (conflicted copy).json")?.page == nil)
  }

  @Test(arguments: [
    "weeks/2026-W48.json", "weeks/2026-W48.json~", "weeks/2026-W48.json.~1~", "weeks/4913",
    "weeks/.2026-W48.json.swp", "weeks/2026-W54 (1).json", "weeks/2026-W48x.json",
    "weeks/2026-W48 notes.json", "2026-W48 (1).json", "weeks/plan (1).json", "plan.json",
    "plans.json", "weeks/(1).json", ".candid/rescue/2026-W48 (1).json", "", "weeks/.json",
    "weeks/2026-W48 (1).txt",
  ])
  func `other names are none of a copy`(path: String) {
    #expect(SyncCopy(path: path) == nil)
  }
}
