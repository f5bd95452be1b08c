package enishi.recording;

import static enishi.model.EnishiException.badInput;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads appointments of iCalendar files: who was invited on which day. Who declined, rooms, and
 * days still to come are left out; of an appointment that repeats only the first counts.
 */
final class CalendarFile {
  private CalendarFile() {}

  /** Whoever was there on a day, once a day each, in the order of the file. */
  static List<Contact> read(String text, ZoneId zone, LocalDate today) {
    Set<Contact> met = new LinkedHashSet<>();
    try (ICalReader reader = new ICalReader(text)) {
      ICalendar calendar;
      while ((calendar = reader.readNext()) != null) {
        for (VEvent event : calendar.getEvents()) {
          LocalDate day = day(event.getDateStart(), zone);
          if (day != null && !day.isAfter(today)) {
            names(event).forEach(name -> met.add(new Contact(name, "", "", day, true)));
          }
        }
      }
    } catch (IOException e) {
      throw badInput("the calendar cannot be read: %s", String.valueOf(e.getMessage()));
    }
    return new ArrayList<>(met);
  }

  private static List<String> names(VEvent event) {
    List<String> names = new ArrayList<>();
    Organizer organizer = event.getOrganizer();
    if (organizer != null) {
      add(names, organizer.getCommonName());
    }
    for (Attendee attendee : event.getAttendees()) {
      CalendarUserType type = attendee.getCalendarUserType();
      boolean person = type == null || type.equals(CalendarUserType.INDIVIDUAL);
      if (person && !ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus())) {
        add(names, attendee.getCommonName());
      }
    }
    return names;
  }

  /** An address is no name. */
  private static void add(List<String> names, @Nullable String name) {
    String text = Objects.requireNonNullElse(name, "").strip();
    if (!text.isEmpty() && text.indexOf('@') < 0) {
      names.add(text);
    }
  }

  private static @Nullable LocalDate day(@Nullable DateStart start, ZoneId zone) {
    ICalDate date = start == null ? null : start.getValue();
    if (date == null) {
      return null;
    }
    DateTimeComponents raw = date.getRawComponents();
    return date.hasTime() || raw == null
        ? date.toInstant().atZone(zone).toLocalDate()
        : LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
  }
}
