import CandidCore
import Canvas

/// The colours: one set for dark and light grounds, contrast at least 3.4:1 on both.
///
/// Never colour alone: a glyph and a word always say the same.
package enum Palette {
  package static func style(_ intention: Intention?) -> Style {
    switch intention {
    case .connection: Style(colour: PaletteRole.connection.colour)
    case .education: Style(colour: PaletteRole.education.colour)
    case .behindTheScenes: Style(colour: PaletteRole.behindTheScenes.colour)
    case nil: .plain
    }
  }

  package static func style(_ story: Story?) -> Style {
    story == .polished ? Style(colour: PaletteRole.polished.colour) : .plain
  }

  package static func style(_ verdict: Verdict) -> Style {
    verdict.isFlagged ? flag : .plain
  }

  package static let flag = Style(colour: PaletteRole.flag.colour, isBold: true)
}
