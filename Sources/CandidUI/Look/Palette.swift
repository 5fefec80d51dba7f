import CandidCore
import Canvas

/// The colours: one set for dark and light grounds, contrast at least 3.4:1 on both.
///
/// Never colour alone: a glyph and a word always say the same.
package enum Palette {
  package static func style(_ intention: Intention?) -> Style {
    switch intention {
    case .connection: Style(colour: 132)
    case .education: Style(colour: 32)
    case .behindTheScenes: Style(colour: 100)
    case nil: .plain
    }
  }

  package static func style(_ story: Story?) -> Style {
    story == .polished ? Style(colour: 63) : .plain
  }

  package static func style(_ verdict: Verdict) -> Style {
    verdict.isFlagged ? flag : .plain
  }

  package static let flag = Style(colour: 167, isBold: true)
}
