import CandidCore

/// Something laid over the plain week or list, which Esc takes away.
struct Layer: Sendable {
  var isThere: @Sendable (Model) -> Bool
  var remove: @Sendable (inout Model) -> [Effect]

  /// Every layer; one Esc takes away the first that is there.
  ///
  /// Keys that wait for more, a count or the first of two, go before all of them.
  static let all: [Layer] = [
    Layer {
      !$0.marks.isEmpty
    } remove: {
      $0.dropMarks()
    },
    Layer {
      $0.search != nil
    } remove: {
      $0.endFinding()
    },
    Layer {
      !$0.filter.isEmpty
    } remove: {
      $0.clearFilter()
    },
    Layer {
      !$0.opened.isEmpty
    } remove: {
      $0.close()
    },
  ]
}
