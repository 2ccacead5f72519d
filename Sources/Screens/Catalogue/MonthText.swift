/// The months by their full names, and how a day is written with them.
package enum MonthText: String, Phrase {
  case january = "January"
  case february = "February"
  case march = "March"
  case april = "April"
  case may = "May"
  case june = "June"
  case july = "July"
  case august = "August"
  case september = "September"
  case october = "October"
  case november = "November"
  case december = "December"
  case day = "{0} {1} {2}"
}
