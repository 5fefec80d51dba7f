import CandidCore
import CandidStore
import Canvas

/// What is known of the words being typed and their file.
struct DraftKeeper {
  /// At most so much typing is lost where the program is killed.
  private static let longestWait = Duration.seconds(2)
  private static let mostKeys = 50

  /// The file of the words; nil where none are kept.
  var file: DraftFile?
  /// The words as they are on disk.
  var kept: Draft?
  /// When words that are not on disk are brought there; nil where there are none.
  private(set) var dueAt: ContinuousClock.Instant?
  /// The name of this sitting, drawn with the first words.
  var sitting: String?
  /// Whether the person was told that words cannot be kept.
  var hasComplained = false
  private var keys = 0

  /// Counts what was typed since words were kept last.
  mutating func count(_ events: [Event]) {
    for event in events {
      switch event {
      case .key: keys += 1
      case .paste(let text): keys += text.utf8.count
      case .mouse: break
      }
    }
  }

  /// Whether the words are to be brought to disk now; where later, ``dueAt`` says when.
  mutating func isDue(_ draft: Draft?) -> Bool {
    guard draft != kept else {
      settle()
      return false
    }
    // Words that are saved or given up go at once.
    if draft == nil || keys >= Self.mostKeys { return true }
    let now = ContinuousClock.now
    guard let dueAt else {
      dueAt = now + Self.longestWait
      return false
    }
    return dueAt <= now
  }

  /// Begins to count anew, for words that are on disk or could not be brought there.
  mutating func settle() {
    dueAt = nil
    keys = 0
  }
}
