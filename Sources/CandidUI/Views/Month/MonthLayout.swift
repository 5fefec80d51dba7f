import Canvas

/// Where the parts of the month view stand, as a function of the size alone.
struct MonthLayout: Equatable {
  /// How much is said of a week at its right.
  enum Words: Equatable {
    /// `!` or `?`.
    case sign
    /// `! 4 of 7`.
    case shortest
    /// `! 4 of 7 polished, over 1/2`.
    case short
  }

  /// The rows of title, names of days, and the rule below them.
  static let headRows = 3
  static let weeks = 6
  /// `W48 `, before the days.
  static let nameColumns = 4

  let size: Size
  let words: Words

  init(_ size: Size) {
    self.size = size
    words =
      switch size.columns {
      case ..<76: .sign
      case ..<130: .shortest
      default: .short
      }
  }

  /// How many rows a week has; the day that is picked is told of in the row below all.
  var weekRows: Int { max(1, (size.rows - 3 - Self.headRows) / Self.weeks) }

  private var wordColumns: Int {
    switch words {
    // On the narrowest screen a blank less, so that the seventh day has room for a bead.
    case .sign: size.columns > 40 ? 2 : 1
    case .shortest: 15
    case .short: 34
    }
  }

  /// The first column and the width of each day, from the left.
  var dayColumns: [(start: Int, width: Int)] {
    let room = size.columns - Self.nameColumns - wordColumns - 7
    var start = Self.nameColumns
    return (0..<7).map { day in
      let width = room / 7 + (day < room % 7 ? 1 : 0)
      defer { start += width + 1 }
      return (start, width)
    }
  }

  /// Where the words about weeks begin.
  var wordColumn: Int { size.columns - wordColumns }

  func top(ofWeek place: Int) -> Int { Self.headRows + place * weekRows }
}
