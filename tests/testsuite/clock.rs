//! How long work takes a thread, whatever else the machine does meanwhile.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

/// The time for which this thread has a processor while it does `work`; where the system does not
/// tell, or has counted nothing yet, the time by the clock.
fn time_of(work: impl FnOnce()) -> Duration {
    let (begun, before) = (Instant::now(), processor_time());
    work();
    let elapsed = begun.elapsed();
    let counted =
        processor_time().zip(before).and_then(|(after, before)| after.checked_sub(before));
    counted.filter(|time| !time.is_zero()).unwrap_or(elapsed)
}

/// How many times as long as `short` work `long` work takes. What else happens can make either seem
/// longer: a growth of `most` or more is measured anew, three times in all, and the least times count.
pub(crate) fn growth(most: f64, short: impl Fn(), long: impl Fn()) -> f64 {
    let mut least = [Duration::MAX; 2];
    let mut growth = f64::INFINITY;
    for _ in 0..3 {
        least = [least[0].min(time_of(&short)), least[1].min(time_of(&long))];
        growth = least[1].as_secs_f64() / least[0].as_secs_f64();
        if growth < most {
            break;
        }
    }
    growth
}

/// The processor time of this thread so far, as Linux counts it.
fn processor_time() -> Option<Duration> {
    // The sum is up to date when the thread has just given its processor away.
    thread::sleep(Duration::from_micros(1));
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use std::hint::black_box;

    use super::*;

    /// Work that takes `steps` steps.
    fn work(steps: u64) {
        for step in 0..steps {
            black_box(step);
        }
    }

    #[test]
    fn a_square_is_told_from_a_line() {
        // Ten milliseconds and more: in one, a single hiccup of the machine counts for too much.
        let line = growth(9.0, || work(1_000_000), || work(4_000_000));
        assert!((2.0..9.0).contains(&line), "{line}");
        let square = growth(9.0, || work(1_000 * 1_000), || work(4_000 * 4_000));
        assert!((9.0..40.0).contains(&square), "{square}");
    }

    #[test]
    fn rest_is_no_work() {
        if processor_time().is_some() {
            let rest = time_of(|| thread::sleep(Duration::from_millis(40)));
            assert!(rest < Duration::from_millis(20), "{rest:?}");
        }
    }
}
