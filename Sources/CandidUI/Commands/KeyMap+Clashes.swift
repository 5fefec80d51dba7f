import Canvas

extension KeyMap {
  /// The choice whose keys another command has: the latest, one that goes against the table first.
  func clash(of standing: [Standing]) -> KeySlip? {
    let clashes = standing.reversed().compactMap(clash)
    let slip = clashes.first { !$0.isAgainstChoice } ?? clashes.first
    return slip?.slip
  }

  private struct Clash {
    var slip: KeySlip
    /// Whether the other command has its keys by a choice, too.
    var isAgainstChoice: Bool
  }

  /// A clash of a choice with another command; nil where there is none.
  private func clash(of choice: Standing) -> Clash? {
    for context in choice.contexts {
      for (place, text) in choice.keys.enumerated() {
        let keys = KeyName.sequence(text)
        for binding in bindings(in: context) {
          let other = Commands.all[binding.command]
          let isAlike = keys.starts(with: binding.keys) || binding.keys.starts(with: keys)
          guard isAlike, other.name != choice.choice.command else { continue }
          let words = "\(Self.words(keys, binding.keys)) \(other.name) in the \(context.name)"
          let advice = "take another key, or give \(other.name) one"
          let slip = KeySlip(choice: choice.index, key: place, text: "\(words); \(advice)")
          return Clash(slip: slip, isAgainstChoice: isChosen(other, in: context))
        }
      }
    }
    return nil
  }

  /// “x” is a key of, “g” begins “gd” of, or “xq” begins with “x” of.
  private static func words(_ keys: [Key], _ others: [Key]) -> String {
    let own = keys.map(KeyName.text).joined()
    let other = others.map(KeyName.text).joined()
    if keys == others { return "“\(own)” is a key of" }
    return keys.count < others.count
      ? "“\(own)” begins “\(other)” of" : "“\(own)” begins with “\(other)” of"
  }
}
