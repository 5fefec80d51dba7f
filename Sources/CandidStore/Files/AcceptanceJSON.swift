import CandidCore
import LosslessJSON

/// Accepted flags as JSON, in the files of weeks and in the log.
package enum AcceptanceJSON {
  private static let keys = ["rule", "reason", "verdict", "share", "on"]

  static func tree(of acceptances: [Acceptance]) -> JSONTree {
    .array(acceptances.map(tree), layout: .lines)
  }

  package static func tree(of acceptance: Acceptance) -> JSONTree {
    let known: [(String, JSONTree?)] = [
      ("rule", .string(acceptance.rule)), ("reason", .string(acceptance.reason)),
      ("verdict", acceptance.verdict.map { .string($0.rawValue) }),
      ("share", acceptance.share.map { .string("\($0)") }),
      ("on", acceptance.on.map { .string("\($0)") }),
    ]
    let others = acceptance.others.map { ($0.key, JSONTree.raw($0.json)) }
    return .object(known.compactMap { key, tree in tree.map { (key, $0) } } + others)
  }

  static func acceptances(
    _ list: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [Acceptance] {
    try list.list(of: "accepted") { value throws(Misfit) in try acceptance(value, in: document) }
  }

  static func acceptance(
    _ value: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> Acceptance {
    let members = try value.object()
    var acceptance = Acceptance(
      rule: try value.requiredText(at: "rule"),
      reason: try value.requiredText(at: "reason")
    )
    acceptance.verdict = try value.member("verdict") { value throws(Misfit) in try value.word() }
    acceptance.share = try value.member("share") { value throws(Misfit) in
      try value.parsed("a share such as 4/6") { Fraction($0) }
    }
    acceptance.on = try value.member("on") { value throws(Misfit) in
      try value.parsed("a date such as 2026-11-24") { Day($0) }
    }
    acceptance.others = members.others(than: keys, in: document)
    return acceptance
  }
}

extension AcceptanceChange {
  /// As the log keeps it; null where there is no acceptance.
  var tree: JSONTree {
    .object([
      ("week", .string(week.description)), ("rule", .string(rule)),
      ("was", was.map(AcceptanceJSON.tree) ?? .null),
      ("now", now.map(AcceptanceJSON.tree) ?? .null),
    ])
  }

  init(_ value: JSONValue, in document: JSONDocument) throws(Misfit) {
    func side(_ key: String) throws(Misfit) -> Acceptance? {
      guard let member = value[key], !member.isNull else { return nil }
      return try AcceptanceJSON.acceptance(member, in: document)
    }
    self.init(
      week: try value.required("week") { week throws(Misfit) in
        try week.parsed("a week such as 2026-W48") { Week($0) }
      },
      rule: try value.requiredText(at: "rule"),
      was: try side("was"),
      now: try side("now")
    )
  }
}
