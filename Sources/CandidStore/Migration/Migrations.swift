/// The steps that lead from the oldest format to the newest.
///
/// Steps are only ever added at the end; none is changed, for a plan may stand before any of them.
enum Migrations {
  /// The steps in their order; format 1 is the first there was.
  static let all: [Migration] = []
}
