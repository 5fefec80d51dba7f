import CSampleData

/// A JSON Schema of one kind of file, which the program carries.
enum Schema: String, CaseIterable {
  case plan, week, ideas, `private`

  /// Which files it describes, in one line.
  var summary: String {
    switch self {
    case .plan: "plan.json: the settings of a plan"
    case .week: "weeks/2026-W48.json and the like: the posts of one week"
    case .ideas: "weeks/ideas.json: the posts without a date"
    case .private: "private.json: the log of hard parts, in no export"
    }
  }

  /// The file `Data/schema/NAME.json`.
  var text: String {
    switch self {
    case .plan: Self.text(candid_schema_plan_start(), candid_schema_plan_count)
    case .week: Self.text(candid_schema_week_start(), candid_schema_week_count)
    case .ideas: Self.text(candid_schema_ideas_start(), candid_schema_ideas_count)
    case .private:
      Self.text(candid_schema_private_start(), candid_schema_private_count)
    }
  }

  private static func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
