/// The lines of a reading view, and what in them can be picked.
struct ReadingLines {
  var lines: [[Piece]] = []
  /// How many lines at the top stay while the others scroll.
  var pinned = 0
  /// Where in the lines each thing stands that can be picked, in order; empty where nothing can.
  var items: [Range<Int>] = []
}
