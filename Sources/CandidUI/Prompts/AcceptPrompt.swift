import CandidCore

extension PromptKind {
  /// Why a rule's flag of a week may stand.
  static func accept(rule: String, _ week: Week) -> PromptKind {
    PromptKind(
      name: "accept \(rule) \(week)",
      label: "Accept \(rule), because:",
      help: { _, _ in "why it may stand, in your words" },
      submit: { $0.accept(rule, of: week, because: $1) },
      draft: draft(of: .accept(rule: rule, week))
    )
  }
}

extension Model {
  fileprivate mutating func accept(
    _ rule: String,
    of week: Week,
    because words: String
  ) -> [Effect] {
    guard let reason = FormReading.trimmed(words[...]) else {
      return explain(
        "say why it may stand, in your words; \(key("Esc", in: .prompt)) leaves it standing"
      )
    }
    let findings = Balance(of: week, in: plan).findings
    guard let flag = findings.first(where: { $0.rule == rule && $0.stands }) else {
      return explain(
        "\(rule) does not flag week \(week) any more; \(key("Esc", in: .prompt)) closes"
      )
    }
    return submit(.accept(flag, of: week, because: reason, on: clock.today))
  }
}
