import CandidCore
import Glibc
import Testing

@testable import CandidStore

/// What the doctor finds around the pages: names, modes, owners, links and leftovers.
@Suite struct DoctorAroundTests {
  @Test(arguments: [
    ("plan.json", UInt32(0o602), "`chmod o-w plan.json`"),
    ("plan.json", 0o664, nil),
    ("weeks", 0o777, "`chmod o-w weeks`"),
    ("", 0o707, "`chmod o-w .`"),
    ("weeks", 0o755, nil),
  ])
  func `what everybody may write to is told`(name: String, mode: UInt32, command: String?) throws {
    let visit = try Visit(["weeks/ideas.json": #"{"candid": 1}"#])
    chmod("\(visit.folder.path)/\(name)", mode)
    let path = name.isEmpty ? "." : name
    let lines = command.map { ["\(path): everybody may write to it; \($0) in the plan's folder"] }
    try visit.expect(lines ?? [])
  }

  @Test func `drafts that everybody may look into are told`() throws {
    let visit = try Visit([".candid/lock": ""])
    chmod("\(visit.folder.path)/.candid", 0o750)
    try visit.expect([])
    chmod("\(visit.folder.path)/.candid", 0o755)
    let advice = "`chmod 700 .candid` in the plan's folder"
    try visit.expect([".candid: everybody may look into it; \(advice)"])
  }

  @Test func `another user's plan is told once, another user's file by itself`() throws {
    let visit = try Visit(["weeks/ideas.json": #"{"candid": 1}"#])
    let user = Disk.live.user()
    var disk = Disk.live
    disk.user = { user + 1 }
    let whole = ".: belongs to another user (number \(user)); copy the plan to change it"
    try visit.expect([whole], disk)
    disk.user = { user }
    disk.statusOfPath = { path throws(Errno) in
      var status = try Disk.live.statusOfPath(path)
      if path.hasSuffix("ideas.json") { status.owner += 7 }
      return status
    }
    let one = "belongs to another user (number \(user + 7))"
    try visit.expect(["weeks/ideas.json: \(one); copy it, and put the copy in its place"], disk)
  }

  @Test func `files and folders in each other's place are told`() throws {
    let visit = try Visit([
      ".candid/log.jsonl/x": "", ".candid/lock/x": "", ".candid/backup": "", ".candid/drafts": "",
      ".candid/rescue": "",
    ])
    let file = "a folder, where a file belongs; move it away"
    let folder = "a file, where a folder belongs; move it away"
    try visit.expect([
      ".candid/backup: \(folder)", ".candid/drafts: \(folder)", ".candid/lock: \(file)",
      ".candid/log.jsonl: \(file)", ".candid/rescue: \(folder)",
    ])
  }

  @Test func `drafts that cannot be read are told`() throws {
    let start = #"{"candid": 1, "at": "2026-11-28T10:00:00Z", "draft": "idea""#
    let draft = #"\#(start), "words": {"title": "A"}}"#
    let visit = try Visit([
      ".candid/lock": "", ".candid/drafts/idea-1.json": draft,
      ".candid/drafts/idea-2.json": #"{"candid": 1,"#,
      ".candid/drafts/idea-3.json": #"{"candid": 1, "at": "today"}"#,
      ".candid/drafts/idea-4.json": draft,
    ])
    try visit.folder.write(".candid/drafts/idea-4.txt", [0xFF, 0xFE])
    let advice = "the words in it are not offered; mend it in an editor, or remove it"
    try visit.expect([
      ".candid/drafts/idea-2.json:1:14: ends inside an object; \(advice)",
      ".candid/drafts/idea-3.json:1:21: $.at is the text `today`, not a moment; \(advice)",
      ".candid/drafts/idea-4.txt: not UTF-8; \(advice)",
    ])
  }

  @Test func `leftovers are told while nobody writes`() throws {
    let visit = try Visit([
      ".tmp-plan.json-1": "", "weeks/.tmp-2026-W48.json-2": "", ".candid/lock": "",
      ".candid/.tmp-3": "",
    ])
    let words = "left by a program that was ended while it wrote"
    let advice = "remove it, or leave it to the next change"
    let names = [".candid/.tmp-3", ".tmp-plan.json-1", "weeks/.tmp-2026-W48.json-2"]
    try visit.expect(names.map { "\($0): \(words); \(advice)" })
    var disk = Disk.live
    disk.lock = { _, _ throws(Errno) in throw .notSupported }
    try visit.expect([], disk)
  }

  @Test func `copies and names of no week are told, what editors leave is not`() throws {
    let copy = "2026-W48.sync-conflict-20261124-090000-ABCDEFG.json"
    let visit = try Visit([
      "plan (1).json": "", "weeks/\(copy)": "", "weeks/2026-w48.json": "",
      "weeks/2026-W54.json": "", "weeks/2026-W48.json~": "", "weeks/.2026-W48.json.swp": "",
      "weeks/4913": "",
    ])
    let stray =
      "no week has this name, so nothing reads it; rename it, as in 2026-W48.json, or move it away"
    try visit.expect([
      "plan (1).json: a copy of plan.json; compare the two, take over what is missing, and remove it",
      "weeks/\(copy): a copy of weeks/2026-W48.json; `candid resolve` takes its posts over",
      "weeks/2026-W54.json: \(stray)", "weeks/2026-w48.json: \(stray)",
    ])
  }

  @Test func `links out of the plan, pipes and folders in place of files are told`() throws {
    let visit = try Visit(["weeks/2026-W50.json/x": "", "weeks/ideas.json": #"{"candid": 1}"#])
    let folder = visit.folder
    try folder.link("weeks/2026-W45.json", to: "/etc/hostname")
    try folder.link("weeks/2026-W46.json", to: "nowhere")
    try folder.link("weeks/2026-W47.json", to: "2026-W47.json")
    try folder.makePipe("weeks/2026-W49.json")
    try folder.link(".candid/lock", to: "/etc/hostname")
    try folder.makePipe(".candid/log.jsonl")
    try visit.expect([
      ".candid/lock: a symbolic link, which is not followed here; remove it",
      ".candid/log.jsonl: not a plain file; remove it",
      "weeks/2026-W45.json: a symbolic link that leads out of the plan; copy the file",
      "weeks/2026-W46.json: a symbolic link that leads nowhere; mend or remove it",
      "weeks/2026-W47.json: cannot read it, a symbolic link stands where none may be, or links go "
        + "in a circle; move what is there away",
      "weeks/2026-W49.json: not a plain file; put one in its place",
      "weeks/2026-W50.json: not a plain file; put one in its place",
    ])
  }

  @Test func `a link within the plan is well`() throws {
    let visit = try Visit(["other/2026-W48.json": Visit.week("2026-W48")])
    try visit.folder.link("weeks/2026-W48.json", to: "../other/2026-W48.json")
    try visit.expect([])
  }

  @Test func `what may not be read is told, and the rest is looked at`() throws {
    let visit = try Visit([
      "weeks/2026-W48.json": Visit.week("2026-W48"), "weeks/2026-W49.json": "",
      ".candid/lock": "",
    ])
    var disk = Disk.live
    disk.open = { path, mode throws(Errno) in
      if path.hasSuffix("W48.json") { throw .accessDenied }
      return try Disk.live.open(path, mode)
    }
    disk.names = { path throws(Errno) in
      if path.hasSuffix(".candid") { throw .accessDenied }
      return try Disk.live.names(path)
    }
    let refused = "cannot read it, permission denied; look at its owner and mode"
    try visit.expect(
      [
        ".candid: \(refused)", "weeks/2026-W48.json: \(refused)",
        "weeks/2026-W49.json: the file is empty; bring it back from a backup, or remove it",
      ],
      disk
    )
  }

  @Test func `something else in place of candid's folder is told once, and closes the plan`() throws
  {
    for isLink in [true, false] {
      let visit = try Visit()
      if isLink {
        try visit.folder.link(".candid", to: "/tmp")
      } else {
        try visit.folder.write(".candid", "")
      }
      try visit.expect([".candid: not a folder, so nothing can be changed; move it away"])
      let error = StoreError.unusable(
        path: ".candid",
        why: "not a folder, as it should be; move it away"
      )
      #expect(try Store(opening: visit.folder.path).condition == .readOnly(error))
      #expect(throws: error) {
        try Doctor(visiting: visit.folder.path).restore([], lockTimeout: .zero)
      }
    }
  }

  @Test func `a file in place of the weeks is told, and closes the plan`() throws {
    let visit = try Visit(["weeks": ""])
    try visit.expect([
      "weeks: cannot read it, a part of the path is a file, not a folder; move what is there away"
    ])
    let error = StoreError.unusable(
      path: "weeks",
      why: "not a folder, as it should be; move it away"
    )
    #expect(try Store(opening: visit.folder.path).condition == .readOnly(error))
  }

  @Test(arguments: [(Errno.accessDenied, true), (.readOnlyMedium, false)])
  func `a folder that its owner may not change is told, a read-only medium is not`(
    refusal: Errno,
    isTold: Bool
  ) throws {
    let visit = try Visit(["weeks/ideas.json": #"{"candid": 1}"#])
    var disk = Disk.live
    disk.checkWritable = { path throws(Errno) in if path.hasSuffix("weeks") { throw refusal } }
    let line =
      "weeks: cannot write to it, permission denied; `chmod u+rwx weeks` in the plan's folder"
    try visit.expect(isTold ? [line] : [], disk)
  }

  @Test func `a file over the limit is told with what to do`() throws {
    let visit = try Visit(["weeks/2026-W48.json": "{}"])
    guard truncate("\(visit.folder.path)/weeks/2026-W48.json", 65 << 20) == 0 else {
      throw Errno(code: errno)
    }
    try visit.expect(["weeks/2026-W48.json: larger than 64 MiB, the limit; move it away"])
  }
}
