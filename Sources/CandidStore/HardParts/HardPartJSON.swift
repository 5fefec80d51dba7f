import CandidCore
import LosslessJSON

/// Lines of the private log as JSON objects, in private.json and in this machine's log of changes.
package enum HardPartJSON {
  private static let keys = ["id", "date", "text"]

  /// The object of a line: its fields, then the members kept for it.
  package static func tree(of part: HardPart) -> JSONTree {
    .object(
      [
        ("id", .string(part.id.text)), ("date", .string(part.day.description)),
        ("text", .string(part.text)),
      ] + part.others.map { ($0.key, .raw($0.json)) }
    )
  }

  static func part(_ value: JSONValue, in document: JSONDocument) throws(Misfit) -> HardPart {
    let members = try value.object()
    var part = HardPart(
      id: try value.required("id") { id throws(Misfit) in
        let words = "an id: 12 of the characters 0-9 and a-z without i, l, o, u"
        return try id.parsed(words, HardPartID.init)
      },
      day: try value.required("date") { date throws(Misfit) in
        try date.parsed("a date such as 2026-11-24") { Day($0) }
      },
      text: try value.requiredText(at: "text")
    )
    part.others = members.others(than: keys, in: document)
    return part
  }

  static func parts(
    _ list: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [HardPart] {
    var ids: Set<HardPartID> = []
    return try list.list(of: "lines") { element throws(Misfit) in
      let part = try part(element, in: document)
      guard ids.insert(part.id).inserted else {
        throw Misfit(at: element.span.lowerBound, "has the id \(part.id) of a line before it")
      }
      return part
    }
  }
}

/// Deltas as the log of changes keeps them: `{"note": LINE}` or `{"remove": LINE}`.
extension HardPartDelta {
  var tree: JSONTree {
    switch self {
    case .noted(let part): .object([("note", HardPartJSON.tree(of: part))])
    case .removed(let part): .object([("remove", HardPartJSON.tree(of: part))])
    }
  }

  init(_ value: JSONValue, in document: JSONDocument) throws(Misfit) {
    if let part = value["note"] {
      self = .noted(try HardPartJSON.part(part, in: document))
    } else {
      self = .removed(
        try value.required("remove") { part throws(Misfit) in
          try HardPartJSON.part(part, in: document)
        }
      )
    }
  }
}
