import CandidCore
import LosslessJSON

/// A draft as the JSON of its file.
enum DraftJSON {
  /// The words that name what a draft is about.
  private enum Kind: String, CaseIterable {
    case add
    case idea
    case hard
    case edit
    case accept
    case command
    case settings
  }

  static func bytes(of draft: Draft, at now: Instant) -> [UInt8] {
    var members: [(String, JSONTree)] = [
      ("candid", .int(FormatVersion.current)), ("at", .string(now.description)),
    ]
    switch draft.subject {
    case .post(let day):
      members += [("draft", .string(Kind.add.rawValue)), ("day", .string(day.description))]
    case .idea: members.append(("draft", .string(Kind.idea.rawValue)))
    case .accept(let rule, let week):
      members += [
        ("draft", .string(Kind.accept.rawValue)), ("rule", .string(rule)),
        ("week", .string(week.description)),
      ]
    case .command: members.append(("draft", .string(Kind.command.rawValue)))
    case .hardPart: members.append(("draft", .string(Kind.hard.rawValue)))
    case .edit(let post):
      members += [("draft", .string(Kind.edit.rawValue)), ("post", PostJSON.tree(of: post))]
    case .settings(let settings):
      let tree = SettingsJSON.tree(of: settings)
      members += [("draft", .string(Kind.settings.rawValue)), ("settings", tree)]
    }
    let words = draft.words.sorted { $0.key < $1.key }.map { ($0.key, JSONTree.string($0.value)) }
    members.append(("words", .object(words, layout: .lines)))
    return JSONTree.object(members, layout: .lines).fileBytes
  }

  /// Reads the file of a draft; throws where it is none.
  static func draft(_ bytes: [UInt8], path: String) throws(StoreError) -> (Draft, Instant) {
    let file = try PlanDocument(bytes, path: path)
    return try file.read { root throws(Misfit) in
      let at = try root.required("at") { value throws(Misfit) in
        try value.parsed("a moment") { Instant(rfc3339: $0) }
      }
      let subject = try subject(root, in: file.document)
      let words = try root.required("words") { value throws(Misfit) in try texts(value) }
      return (Draft(subject, words: words), at)
    }
  }

  private static func subject(
    _ root: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> Draft.Subject {
    let kind: Kind = try root.required("draft") { value throws(Misfit) in try value.word() }
    switch kind {
    case .add:
      return .post(
        on: try root.required("day") { value throws(Misfit) in
          try value.parsed("a date such as 2026-11-24") { Day($0) }
        }
      )
    case .idea: return .idea
    case .accept:
      let week = try root.required("week") { value throws(Misfit) in
        try value.parsed("a week such as 2026-W48") { Week($0) }
      }
      return .accept(rule: try root.requiredText(at: "rule"), week)
    case .hard: return .hardPart
    case .command: return .command
    case .settings:
      return .settings(
        try root.required("settings") { value throws(Misfit) in
          try SettingsJSON.settings(value, in: document)
        }
      )
    case .edit:
      return .edit(
        try root.required("post") { value throws(Misfit) in
          try PostJSON.post(value, in: document)
        }
      )
    }
  }

  private static func texts(_ value: JSONValue) throws(Misfit) -> [String: String] {
    var words: [String: String] = [:]
    for member in try value.object() {
      do throws(Misfit) {
        words[member.key] = try member.value.text()
      } catch {
        throw error.inside(".\(member.key)")
      }
    }
    return words
  }
}
