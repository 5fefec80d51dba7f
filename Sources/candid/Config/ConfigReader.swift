import CandidCore
import CandidStore
import CandidUI
import Canvas
import LosslessJSON

/// Reads what config.json says, and notes what in it cannot be used.
struct ConfigReader {
  /// A member of the file.
  private enum Member: String, CaseIterable {
    case keys, colours, glyphs, mouse, confirmations, plans
  }

  private let file: ConfigFile
  /// What `~` stands for; nil where no home folder is known.
  private let home: String?
  private var config = Config()
  private var problems: [(offset: Int, text: String)] = []

  init(_ file: ConfigFile, home: String?) {
    self.file = file
    self.home = home
    config.path = file.path
  }

  mutating func read() -> Config {
    for (key, member) in members(of: file.document.root, at: "") {
      guard let known = named(key, Member.self, "setting") else { continue }
      read(known, member.value)
    }
    problems.sort { $0.offset < $1.offset }
    config.problems = problems.map { "\(file.place(of: $0.offset)): \($0.text)" }
    return config
  }

  private mutating func read(_ member: Member, _ value: JSONValue) {
    let path = ".\(member.rawValue)"
    switch member {
    case .keys: readKeys(value, at: path)
    case .colours: readColours(value, at: path)
    case .glyphs:
      config.characters = take(value, at: path) { value throws(Misfit) in
        try value.parsed("unicode or ascii") { ["unicode": .unicode, "ascii": .ascii][$0] }
      }
    case .mouse:
      config.usesMouse = take(value, at: path) { value throws(Misfit) in try value.flag() }
    case .confirmations:
      for (key, member) in members(of: value, at: path) {
        guard let known = named(key, Confirmation.self, "confirmation") else { continue }
        config.confirmations[known] = take(member.value, at: "\(path).\(key.name)") {
          value throws(Misfit) in try value.flag()
        }
      }
    case .plans: readPlans(value, at: path)
    }
  }

  private mutating func readColours(_ value: JSONValue, at path: String) {
    for (key, member) in members(of: value, at: path) {
      guard let role = named(key, PaletteRole.self, "colour") else { continue }
      let colour = take(member.value, at: "\(path).\(key.name)") {
        value throws(Misfit) -> UInt8? in
        if value.string == "default" { return nil }
        return UInt8(try value.whole(in: 0...255, "a number from 0 to 255 or \"default\""))
      }
      if let colour { config.colours[role] = .some(colour) }
    }
  }

  private mutating func readPlans(_ value: JSONValue, at path: String) {
    let home = home
    for (key, member) in members(of: value, at: path) {
      guard !key.text.isEmpty, !key.text.contains("/"), !key.text.hasPrefix("-") else {
        complain("“\(key.name)” is no name of a plan; use a word without a /", at: key.offset)
        continue
      }
      let folder = take(member.value, at: "\(path).\(key.name)") { value throws(Misfit) in
        try value.parsed("a folder from / or from ~/") { Self.absolute($0, home) }
      }
      if let folder { config.plans.append(NamedPlan(name: key.text, folder: folder)) }
    }
  }

  private static func absolute(_ folder: String, _ home: String?) -> String? {
    if folder.hasPrefix("/") { return folder }
    guard let home, folder == "~" || folder.hasPrefix("~/") else { return nil }
    return home + folder.dropFirst()
  }

  // MARK: - Keys

  private mutating func readKeys(_ value: JSONValue, at path: String) {
    var found: [FoundKeys] = []
    for (key, member) in members(of: value, at: path) {
      let path = "\(path).\(key.name)"
      guard member.value.isObject else {
        found += keys(of: member.value, at: path).map { FoundKeys(key, nil, $0) }
        continue
      }
      for (context, member) in members(of: member.value, at: path) {
        let keys = keys(of: member.value, at: "\(path).\(context.name)")
        found += keys.map { FoundKeys(key, context, $0) }
      }
    }
    let (map, slips) = KeyMap.map(with: found.map(\.choice))
    config.keyMap = map
    for slip in slips { complain(slip.text, at: found[slip.choice].offset(ofKey: slip.key)) }
  }

  /// The keys of one command in one place, none where they are no list of texts.
  private mutating func keys(of value: JSONValue, at path: String) -> [[FoundText]] {
    let keys = take(value, at: path) { value throws(Misfit) in
      try value.list(of: "keys") { element throws(Misfit) in
        FoundText(try element.text(), at: element.span.lowerBound)
      }
    }
    return keys.map { [$0] } ?? []
  }

  // MARK: - What does not fit

  private mutating func complain(_ text: String, at offset: Int) {
    problems.append((offset, text))
  }

  /// A value as its place asks for it; one that does not fit is noted, and left out.
  private mutating func take<Value>(
    _ value: JSONValue,
    at path: String,
    _ read: (JSONValue) throws(Misfit) -> Value
  ) -> Value? {
    do throws(Misfit) {
      return try read(value)
    } catch {
      complain("\(error.inside(path).sentence); mend it in an editor", at: error.offset)
      return nil
    }
  }

  /// The members of an object; none, and a note, where the value is something else.
  private mutating func members(
    of value: JSONValue,
    at path: String
  ) -> [(key: FoundText, member: JSONMember)] {
    let members = take(value, at: path) { value throws(Misfit) in try value.object() } ?? []
    return members.map { (FoundText($0.key, at: $0.keySpan.lowerBound), $0) }
  }

  /// What a key stands for; nil, and a note, where it is none of the known ones.
  private mutating func named<Known: RawRepresentable<String> & CaseIterable>(
    _ key: FoundText,
    _ kind: Known.Type,
    _ noun: String
  ) -> Known? {
    if let known = Known(rawValue: key.text) { return known }
    let names = Known.allCases.map(\.rawValue).joined(separator: ", ")
    complain("\(quoted(key.text)) is no \(noun); those are \(names)", at: key.offset)
    return nil
  }
}
