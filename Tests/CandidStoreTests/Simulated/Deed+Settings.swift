import CandidCore
import Testing

@testable import CandidStore

/// Deeds about the plan's settings.
extension Deed {
  /// A plan.json in a style nobody would choose.
  static let planText = """
    {\t"candid":1, "name" : "Studio Mira" ,"timeZone":"UTC",
     "mission" :"Ours", \(untouchedSettings[0]), "needs":["choose a gift"],
       "channels" : [ {"id":"ig","network" :"instagram" , \(untouchedSettings[1])},
     {"id":"li","name":"LinkedIn"} ],"balance":{\(untouchedSettings[2]), "minimumPolished":2}
    }
    """

  /// Parts of it that no deed changes.
  static let untouchedSettings = [
    #""later" : {"x":[ 1.10 , 1E400]}"#, #""colour" : -0"#, #""odd" :[ -0 ]"#,
  ]

  static let settingsEdits: [SettingsEdit] = [
    .name("Atelier"), .needs(["choose a gift", "trust"]), .timeZone("Europe/Brussels"),
    .channels([ig, Channel(id: "fb", network: "facebook", name: "Facebook")]),
    .cadence(4), .minimumPolished(3),
  ]

  private static var ig: Channel {
    var channel = Channel(id: "ig", network: "instagram", name: "Insta")
    channel.others = [RawMember(key: "colour", json: "-0")]
    return channel
  }

  func settingsAndPosts(_ a: PostID, _ b: PostID) throws -> Change {
    var change = Change("", [.edit(a, [.title("Edited")]), .edit(b, [.when(.idea)])])
    change.settings = Self.settingsEdits
    return change
  }
}

extension Outsider {
  /// Says something else in plan.json, by renaming, and sees to it that this lasts.
  static func replace(_ text: String, with other: String, on machine: SimulatedDisk) {
    let path = "\(Deed.folder)/plan.json"
    let before = String(decoding: machine.tree.files[path] ?? [], as: UTF8.self)
    let disk = SimulatedProcess(on: machine).disk
    // Nobody refuses this program anything.
    try? disk.make(path + "~", Array(before.replacing(text, with: other).utf8))
    try? disk.rename(path + "~", path)
    try? disk.synchroniseFolder(Deed.folder)
  }
}
