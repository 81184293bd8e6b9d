package clipweave.note;

/** Which of day and month a date that ends in its year begins with. */
public enum DayOrder {
  /** {@code 24/12/2023}. */
  DAY_FIRST,
  /** {@code 12/24/2023}. */
  MONTH_FIRST
}
