import CandidCore
import Testing

@testable import CandidStore

/// The texts and exit codes that no other test brings about.
struct StoreErrorTests {
  @Test(arguments: [
    (
      StoreError.unfaithful(path: "weeks/ideas.json"), Int32(65),
      "weeks/ideas.json: the change would not read back as it was meant; nothing was changed"
    ),
    (
      .half(path: "weeks/ideas.json", errno: .inputOutput), 74,
      "weeks/ideas.json: the change stands in part and could not be taken back, the device could "
        + "not read or write; look at this file"
    ),
    (
      .conflicted(path: "weeks/ideas.json", line: 9), 65,
      "weeks/ideas.json:9:1: git conflict markers; finish the merge, or see `candid doctor`"
    ),
    (
      .noSuchFile(path: "weeks/x.json"), 66,
      "weeks/x.json: no such file; `candid doctor` lists what is wrong"
    ),
    (
      .noHome, 78, "no plan is named and no home folder is known; name one with --plan DIR"
    ),
    (
      .noPlan(path: "/it's here"), 66,
      #"/it's here: no plan here; `candid init '/it'\''s here'` makes one"#
    ),
    (
      .noPlanNamed("tow", known: ["one", "two"]), 66,
      "no plan is named “tow”; config.json names one, two, and a folder is written ./tow"
    ),
    (
      .gone(path: "/plan"), 66,
      "/plan: the plan is no longer there; nothing can be saved until it is brought back"
    ),
    (
      .wholeFiles(summary: "Resolved what stood twice", kept: []), 65,
      "“Resolved what stood twice” replaced whole files, which undo leaves as they are; "
        + "`candid undo ENTRY` takes one change back"
    ),
    (.refused(.title(.empty)), 65, "a post needs a title; give it a few words"),
    (
      .system(action: "read", path: "weeks", errno: Errno(code: 200)), 74,
      "weeks: cannot read it, error number 200; look at the place and try again"
    ),
  ])
  func `every refusal has its words and its exit code`(
    error: StoreError,
    code: Int32,
    words: String
  ) {
    #expect(error.description == words)
    #expect(error.exitCode == code)
  }
}
