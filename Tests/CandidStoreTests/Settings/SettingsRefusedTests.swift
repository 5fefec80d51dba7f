import CandidCore
import Testing

@testable import CandidStore

/// What keeps the settings from being changed: nothing is written then, and the reason said.
struct SettingsRefusedTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", planJSON)
    store = try Store(opening: folder.path)
  }

  /// Changes the plan of an open store after another program made something of plan.json.
  private func refusal(after text: String?, _ change: Change = .set([.name("A")])) throws -> String
  {
    if let text {
      try folder.write("plan.json", text)
    } else {
      try Disk.live.remove("\(folder.path)/plan.json")
    }
    let before = try folder.files()
    let error = #expect(throws: StoreError.self) {
      try store.perform(change, near: [], lockTimeout: .zero)
    }
    #expect(try folder.files() == before)
    return try #require(error).description.replacing(folder.path, with: "PLAN")
  }

  @Test func `a newer plan that may be read is not written`() throws {
    let text = #"{"candid": 2, "reads": 1, "name": "A later one"}"#
    #expect(
      try refusal(after: text)
        == StoreError.newerToWrite(path: "plan.json", found: 2).description
    )
  }

  @Test func `a newer plan that may not be read is not written`() throws {
    #expect(
      try refusal(after: #"{"candid": 2, "reads": 2}"#)
        == StoreError.newer(path: "plan.json", found: 2).description
    )
  }

  @Test func `damage is named with its place`() throws {
    let text = "{\"candid\": 1,\n \"name\": 3}"
    #expect(try refusal(after: text).hasPrefix("plan.json:2:10: $.name is 3, not"))
    #expect(try refusal(after: "") == StoreError.empty(path: "plan.json").description)
  }

  @Test func `a plan that is gone is not made anew`() throws {
    #expect(try refusal(after: nil) == StoreError.gone(path: "PLAN").description)
  }

  @Test func `what others changed since it was seen is asked about`() throws {
    var change = Change.set([.name("Mine"), .cadence(3)])
    change.seenSettings = store.settings
    let theirs = planJSON.replacing("Studio Mira", with: "Theirs")
    #expect(
      try refusal(after: theirs, change)
        == "changed elsewhere: the plan's name now “Theirs”; nothing was saved"
    )
    change.seenSettings?.name = "Theirs"
    _ = try store.perform(change, near: [], lockTimeout: .zero)
    #expect(try Store(opening: folder.path).settings.name == "Mine")
  }

  @Test func `what others changed in other fields, or to the same, is nothing to ask about`() throws
  {
    var change = Change.set([.name("Both")])
    change.seenSettings = store.settings
    try folder.write("plan.json", #"{"candid": 1, "name": "Both", "cadence": 2}"#)
    _ = try store.perform(change, near: [], lockTimeout: .zero)
    #expect(try Store(opening: folder.path).settings.cadence == 2)
  }

  @Test func `a link to a file in the plan stays a link`() throws {
    try folder.write("settings/real.json", planJSON)
    try Disk.live.remove("\(folder.path)/plan.json")
    try folder.link("plan.json", to: "settings/real.json")
    _ = try store.perform(.set([.name("A")]), near: [], lockTimeout: .zero)
    #expect(try Disk.live.statusOfPath("\(folder.path)/plan.json").kind == .symbolicLink)
    #expect(try folder.text("settings/real.json").contains("\"A\""))
  }

  @Test func `the mode of the file stays as it was`() throws {
    let handle = try Disk.live.open("\(folder.path)/plan.json", .read)
    try Disk.live.setMode(handle, 0o440)
    try Disk.live.close(handle)
    _ = try store.perform(.set([.name("A")]), near: [], lockTimeout: .zero)
    #expect(try Disk.live.statusOfPath("\(folder.path)/plan.json").mode == 0o440)
    #expect(try Store(opening: folder.path).settings.name == "A")
  }
}
