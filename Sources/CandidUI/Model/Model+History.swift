import CandidCore

/// The saved changes, as the view of the history shows them.
extension Model {
  /// How many of the last changes the view lists.
  package static let longestHistory = 500

  /// The change that is picked in the view; nil where none is.
  var pickedChange: HistoryLine? {
    guard context == .history, let place = opened.last?.selection,
      history.indices.contains(place)
    else { return nil }
    return history[place]
  }

  /// Takes the history in; what is picked stays picked, below what came since.
  mutating func take(_ history: [HistoryLine]) {
    let picked = pickedChange?.entry.id
    self.history = history
    guard let last = opened.indices.last, context == .history else { return }
    let place = history.firstIndex { $0.entry.id == picked } ?? 0
    opened[last].selection = history.isEmpty ? nil : place
    scrollToPicked()
  }

  /// Whether the history on the screen is older than what was just saved or read.
  var showsHistory: Bool { opened.contains { $0.context == .history } }
}
