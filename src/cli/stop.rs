//! Ctrl-C.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::TERM_SIGNALS;

/// Whether somebody asks to stop: what is at hand is finished first, so that nothing half is left. Who asks
/// twice is heard at once; and when this is dropped, everybody is again.
pub(super) struct Stop {
    asked: Arc<AtomicBool>,
}

impl Stop {
    pub(super) fn listen() -> Stop {
        let asked = Arc::new(AtomicBool::new(false));
        for signal in TERM_SIGNALS {
            // Where a signal cannot be listened to, it does what it does.
            let _ = signal_hook::flag::register_conditional_shutdown(*signal, 128 + *signal, Arc::clone(&asked));
            let _ = signal_hook::flag::register(*signal, Arc::clone(&asked));
        }
        Stop { asked }
    }

    pub(super) fn is_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        self.asked.store(true, Ordering::Relaxed);
    }
}
