import CandidCore
import Canvas

/// The signs of the screen, in Unicode or in ASCII; each is one column wide.
package struct Glyphs: Equatable, Sendable {
  package let characters: CharacterSet

  package init(_ characters: CharacterSet) {
    self.characters = characters
  }

  package func bead(_ intention: Intention?) -> String {
    switch intention {
    case .connection: pick("●", "C")
    case .education: pick("◆", "E")
    case .behindTheScenes: pick("▲", "B")
    case nil: pick("·", "-")
    }
  }

  package func bead(_ story: Story?) -> String {
    switch story {
    case .polished: pick("★", "*")
    case .whole: pick("◐", "%")
    case .hard: pick("▼", "v")
    case .plain: pick("○", "o")
    case nil: "?"
    }
  }

  /// The sign of a stage at a card's right edge; a draft has none.
  package func sign(_ stage: Stage) -> String {
    switch stage {
    case .draft, .skipped: ""
    case .ready: pick("✓", "+")
    case .posted: pick("»", "=")
    }
  }

  /// The sign of a post that a series only projects.
  package var projected: String { pick("◌", ":") }
  /// Stands on a marked post before its time.
  package var marked: String { pick("■", "#") }
  /// Stands on an open slot in the place of a story.
  package var open: String { pick("□", "_") }
  package var today: String { pick("▸", ">") }
  package var offer: String { "$" }
  package var range: String { pick("–", "-") }
  /// That something goes on.
  package var more: String { pick("…", "...") }
  package var dot: String { pick("·", "-") }

  private func pick(_ unicode: String, _ ascii: String) -> String {
    characters == .unicode ? unicode : ascii
  }
}
