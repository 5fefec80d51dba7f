import Foundation

/// A home folder of its own for the runs of a test, gone with the test.
final class Home {
  let path: String
  var environment = [
    "CANDID_NOW": "2026-02-03T09:00:00+01:00", "CANDID_SEED": "1", "LANG": "C.UTF-8",
    "TERM": "xterm-256color", "TZ": "Europe/Brussels", "PATH": "/usr/bin:/bin",
  ]

  /// Makes the folder, and in it a plan with two channels unless told otherwise.
  init(withPlan: Bool = true) {
    var template = Array("/tmp/candid-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    environment["HOME"] = path
    if withPlan { write(Self.settings, to: "plan.json") }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the plan is that no option names.
  var plan: String { "\(path)/.local/share/candid/plan" }

  /// Puts a text into a file of the plan.
  func write(_ text: String, to file: String) {
    let url = URL(fileURLWithPath: "\(plan)/\(file)")
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try? Data(text.utf8).write(to: url)
  }

  func read(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(plan)/\(file)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The paths of what gave way to something else, from the plan's folder.
  var rescued: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(plan)/.candid/rescue")
    return (names ?? []).sorted().map { ".candid/rescue/\($0)" }
  }

  private static let settings = """
    {
      "candid": 1,
      "name": "Studio Mira",
      "timeZone": "Europe/Brussels",
      "channels": [
        {"id": "ig", "network": "instagram", "name": "Instagram"},
        {"id": "li", "network": "linkedin", "name": "LinkedIn"}
      ]
    }
    """
}
