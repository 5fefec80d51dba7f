import Foundation

/// A table that stands between two markers of the same name.
enum ReadmeTable: String, CaseIterable {
  case keys, commands, verbs, rules

  func lines(_ home: Home) throws -> [String] {
    switch self {
    case .keys:
      let printed = home.run("keys", "--json").output
      return Self.keys(try JSONDecoder().decode(Keys.self, from: Data(printed.utf8)))
    case .commands:
      let printed = home.run("keys", "--json").output
      let keys = try JSONDecoder().decode(Keys.self, from: Data(printed.utf8))
      return [Self.commands(keys).joined(separator: " · ")]
    case .verbs:
      let printed = home.run("--experimental-dump-help").output
      return Self.verbs(try JSONDecoder().decode(Help.self, from: Data(printed.utf8)))
    case .rules:
      let printed = home.run("rules", "--json").output
      let rules = try JSONDecoder().decode(Rules.self, from: Data(printed.utf8)).rules
      let cells = rules.map { rule in
        let isNote = rule.levels == ["note"]
        return [
          "`\(rule.name)`" + (isNote ? "" : " (\(rule.levels.joined(separator: ", ")))"),
          rule.summary,
        ]
      }
      return Self.columns(3, ["rule", "what it looks for"], cells)
    }
  }

  /// The keys of the week, which the program opens with.
  private static func keys(_ keys: Keys) -> [String] {
    columns(
      3,
      ["keys", "what they do"],
      (keys.sections.first?.keys ?? []).map { key in
        [key.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " "), key.summary]
      }
    )
  }

  /// The verbs of the line after `:`, each with what may stand without a name.
  private static func commands(_ keys: Keys) -> [String] {
    let verbs = keys.sections.first { $0.title == "After :" }?.keys ?? []
    return verbs.map { verb in
      let words = (verb.arguments ?? "").split(separator: " ")
      let bare = words.prefix { !$0.hasPrefix("--") }
      let shown = [verb.keys[...]] + bare + (bare.count < words.count ? ["…"] : [])
      return "`\(shown.joined(separator: " "))`"
    }
  }

  /// A table folded into some columns, which are read one after the other.
  private static func columns(_ count: Int, _ heads: [String], _ cells: [[String]]) -> [String] {
    let height = (cells.count + count - 1) / count
    let rows = (0..<height).map { row in
      (0..<count).flatMap { column in
        let place = column * height + row
        return cells.indices.contains(place) ? cells[place] : ["", ""]
      }
    }
    return Readme.table(Array(repeating: heads, count: count).flatMap(\.self), rows)
  }

  private static func verbs(_ help: Help) -> [String] {
    let verbs = (help.command.subcommands ?? []).filter { $0.commandName != "help" }
    let cells = verbs.map { verb in
      let arguments = (verb.arguments ?? []).filter { $0.kind == "positional" }.map { argument in
        let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? "…" : "")
        return argument.isOptional ? "[\(name)]" : name
      }
      return [
        "`\(([verb.commandName] + arguments).joined(separator: " "))`", verb.abstract ?? "",
      ]
    }
    return columns(3, ["verb", "what it does"], cells)
  }
}

/// What `candid keys --json` prints.
private struct Keys: Decodable {
  struct Section: Decodable {
    let title: String
    let keys: [Key]
  }

  struct Key: Decodable {
    let keys: String
    let summary: String
    let arguments: String?
  }

  let sections: [Section]
}

/// What `candid rules --json` prints.
private struct Rules: Decodable {
  struct Rule: Decodable {
    let name: String
    let levels: [String]
    let summary: String
  }

  let rules: [Rule]
}

/// What the argument parser tells of every verb.
private struct Help: Decodable {
  struct Verb: Decodable {
    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    let subcommands: [Verb]?
  }

  struct Argument: Decodable {
    let kind: String
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
  }

  let command: Verb
}
