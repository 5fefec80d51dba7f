import CandidCore
import Canvas

extension KeyMap {
  /// The map with a person's choices, as far as they can stand.
  ///
  /// A choice that cannot leaves its command the keys of the table. Of two choices that clash the
  /// earlier one stands.
  package static func map(with choices: [KeyChoice]) -> (map: KeyMap, slips: [KeySlip]) {
    var standing: [Standing] = []
    var slips: [KeySlip] = []
    for (index, choice) in choices.enumerated() {
      do throws(KeySlip) {
        standing.append(try self.standing(choice, at: index))
      } catch {
        slips.append(error)
      }
    }
    var map = KeyMap(chosen(standing))
    while let slip = map.clash(of: standing) {
      slips.append(slip)
      standing.removeAll { $0.index == slip.choice }
      map = KeyMap(chosen(standing))
    }
    return (map, slips.sorted { ($0.choice, $0.key ?? -1) < ($1.choice, $1.key ?? -1) })
  }

  /// A choice whose command, places and keys are known.
  struct Standing {
    var index: Int
    var choice: KeyChoice
    var contexts: [Context]
    /// The sequences as ``KeyName`` writes them.
    var keys: [String]
  }

  private static func chosen(_ standing: [Standing]) -> [Place: [String]] {
    var chosen: [Place: [String]] = [:]
    for one in standing {
      for context in one.contexts {
        chosen[Place(command: one.choice.command, context: context)] = one.keys
      }
    }
    return chosen
  }

  // MARK: - One choice

  private static func standing(_ choice: KeyChoice, at index: Int) throws(KeySlip) -> Standing {
    let contexts = try contexts(of: choice, at: index)
    guard !choice.keys.isEmpty || !waysOut.contains(choice.command) else {
      throw KeySlip(choice: index, text: "\(choice.command) leads out and needs a key; name one")
    }
    var keys: [[Key]] = []
    for (place, text) in choice.keys.enumerated() {
      do throws(Misreading) {
        let sequence = try sequence(text, in: contexts)
        if keys.contains(where: { $0.starts(with: sequence) || sequence.starts(with: $0) }) {
          throw Misreading(text: "“\(text)” begins like another key here; leave one of them out")
        }
        keys.append(sequence)
      } catch {
        throw KeySlip(choice: index, key: place, text: error.text)
      }
    }
    return Standing(index: index, choice: choice, contexts: contexts, keys: keys.map(KeyName.text))
  }

  /// The places where the keys of a choice are pressed.
  private static func contexts(
    of choice: KeyChoice,
    at index: Int
  ) throws(KeySlip) -> [Context] {
    let contexts = Commands.all.filter { $0.name == choice.command }.flatMap(\.contexts)
    guard !contexts.isEmpty else {
      let text =
        "“\(Edit.beginning(choice.command))” is no command; `candid keys --json` names them"
      throw KeySlip(choice: index, text: text)
    }
    guard let name = choice.context else { return contexts }
    let places = contexts.filter { $0.name == name }
    guard places.isEmpty else { return places }
    let names = contexts.map(\.name).joined(separator: ", ")
    let text = "\(choice.command) has no keys in “\(Edit.beginning(name))”; its places are \(names)"
    throw KeySlip(choice: index, text: text)
  }

  /// The commands without which one would be locked in.
  private static let waysOut: Set<String> = [
    "quit", "close", "cancel", "close-line", "close-form", "close-list", "keep-draft",
  ]

  private struct Misreading: Error { var text: String }

  private static func sequence(
    _ text: String,
    in contexts: [Context]
  ) throws(Misreading) -> [Key] {
    guard let keys = KeyName.keys(text), let first = keys.first else {
      throw Misreading(
        text: "“\(Edit.beginning(text))” is no key; write one as in j, gd, ^R, Alt-x, F5 or PgUp"
      )
    }
    let word = keys.map(KeyName.text).joined()
    if let name = KeyName.sentAlike(keys) {
      throw Misreading(text: "a terminal sends \(name) for “\(text)”; write \(name)")
    }
    if let digit = first.letter?.wholeNumberValue, digit > 0 {
      throw Misreading(text: "“\(word)” begins with a digit, which counts; take another key")
    }
    for context in contexts where !Context.views.contains(context) {
      guard keys.count == 1 else {
        let text = "“\(word)” is several keys, and one alone works in the \(context.name)"
        throw Misreading(text: "\(text); take one key")
      }
      if context.takesLetters, first.letter != nil {
        let text = "“\(word)” is typed in the \(context.name)"
        throw Misreading(text: "\(text); take a key with ^ or Alt-, or one of F1 to F24")
      }
    }
    return keys
  }
}
