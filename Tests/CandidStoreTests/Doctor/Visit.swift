import CandidCore
import Testing

@testable import CandidStore

/// A plan with two channels, and what the doctor says of it.
struct Visit {
  static let settings = """
    {"candid": 1, "timeZone": "Europe/Brussels", "channels": [{"id": "ig"}, {"id": "li"}]}

    """

  let folder: TemporaryFolder

  /// Makes a plan of some files; `plan.json` is there unless they name it.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.write("plan.json", Self.settings)
    for (name, text) in files { try folder.write(name, text) }
  }

  /// A week with the posts that the JSON tells.
  static func week(_ name: String, _ posts: String...) -> String {
    "{\"candid\": 1, \"week\": \"\(name)\", \"posts\": [\n\(posts.joined(separator: ",\n"))\n]}\n"
  }

  /// A post with its id made of one digit, and further members.
  static func post(_ digit: Character, _ members: String = "") -> String {
    let id = String(repeating: digit, count: 12)
    return #"{"id": "\#(id)", "title": "A shelf"\#(members.isEmpty ? "" : ", ")\#(members)}"#
  }

  func lines(_ disk: Disk = .live) throws -> [String] {
    try Doctor(visiting: folder.path, disk: disk).ailments().map(\.description)
  }

  /// Compares what the doctor says with what it should.
  func expect(
    _ expected: [String],
    _ disk: Disk = .live,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let found = try lines(disk)
    #expect(found == expected, sourceLocation: place)
  }
}
