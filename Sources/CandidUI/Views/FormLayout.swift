import CandidCore
import Canvas

/// Where the parts of the edit form stand.
struct FormLayout {
  /// The whole form with its frame; full screen under 76 columns.
  let box: Rect
  /// The fields whose errors are shown: on a low screen the focused one alone.
  let fieldsInError: [EditForm.Field]

  init(_ form: EditForm, _ size: Size) {
    let rows = size.rows - 2
    fieldsInError = EditForm.Field.allCases.filter { field in
      form.errors[field] != nil && (rows >= 14 || field == form.field)
    }
    guard size.columns >= 76 else {
      box = Rect(row: 0, column: 0, columns: size.columns, rows: rows)
      return
    }
    // The title bar stays; the week shows around the form where there is room for more than slivers.
    let columns = min(size.columns - 4, 90)
    let height = min(rows - 1, 30)
    box = Rect(
      row: (rows - height + 1) / 2,
      column: (size.columns - columns) / 2,
      columns: columns,
      rows: height
    )
  }

  /// What is blank around the form, so that it stands clear of the week.
  var margin: Rect {
    let isFull = box.column == 0
    return Rect(
      row: box.row,
      column: box.column - (isFull ? 0 : 2),
      columns: box.columns + (isFull ? 0 : 4),
      rows: box.rows
    )
  }

  static let labelColumns = 8

  /// Where typed words start.
  var fieldColumn: Int { box.column + 2 + Self.labelColumns }
  var fieldColumns: Int { max(1, box.columns - 4 - Self.labelColumns) }

  /// The text takes the whole width below its label; the last column holds the cursor.
  var textColumns: Int { max(1, box.columns - 5) }
  var textTop: Int { box.row + 7 + fieldsInError.count }
  var textRows: Int { max(1, box.row + box.rows - 1 - textTop) }
}
