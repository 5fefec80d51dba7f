import CandidCore
import LosslessJSON

/// Values in plan.json that have no meaning; those of a wrong type are damage.
struct UnknownSettings: Examination {
  static let name = "unknown-setting"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of settings: ExaminedSettings) -> [Ailment] {
    Self.rulesSwitchedOff(settings) + channelsTwice(settings) + channelsOfRhythm(settings)
  }

  /// Names in `balance.off` that switch nothing off; other verbs say so, too.
  static func rulesSwitchedOff(_ settings: ExaminedSettings) -> [Ailment] {
    let known = BalanceRules.all.map { type(of: $0).name }
    let names = settings.root["balance"]?["off"]?.elements ?? []
    return names.compactMap { value in
      guard let rule = value.string else { return nil }
      if rule == PolishedRule.name {
        let what = "$.balance.off: `\(rule)` is the main rule, which cannot be switched off"
        return settings.ailment(name, at: value, what: what, remedy: "take it out")
      }
      if known.contains(rule) { return nil }
      let what = "$.balance.off: `\(rule)` is no rule"
      return settings.ailment(
        name,
        at: value,
        what: what,
        remedy: "`candid rules` lists them"
      )
    }
  }

  private func channelsTwice(_ settings: ExaminedSettings) -> [Ailment] {
    var seen: Set<String> = []
    return (settings.root["channels"]?.elements ?? []).compactMap { channel in
      guard let value = channel["id"], let id = value.string, !seen.insert(id).inserted else {
        return nil
      }
      let what = "a channel before it has the id `\(id.prefix(40))` too"
      return settings.ailment(Self.name, at: value, what: what, remedy: "give it another id")
    }
  }

  private func channelsOfRhythm(_ settings: ExaminedSettings) -> [Ailment] {
    let known = settings.settings.channels.map(\.id)
    return (settings.root["rhythm"]?.elements ?? []).flatMap { $0["channels"]?.elements ?? [] }
      .compactMap { value in
        guard let id = value.string, !known.contains(id) else { return nil }
        let what = "the plan has no channel `\(id.prefix(40))`"
        let remedy = "add it to `channels`, or take it out here"
        return settings.ailment(Self.name, at: value, what: what, remedy: remedy)
      }
  }
}
