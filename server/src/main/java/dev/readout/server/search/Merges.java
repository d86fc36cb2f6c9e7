package dev.readout.server.search;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/// Joins the parts of the index in the background, on threads that give way to all others: to join
/// those of 100,000 reports takes some minutes of a processor, most of it for meanings.
final class Merges extends ConcurrentMergeScheduler {
    @Override
    @SuppressWarnings("ThreadPriorityCheck") // the index is right whenever they are joined
    protected synchronized MergeThread getMergeThread(MergeSource source, OneMerge merge)
            throws IOException {
        MergeThread thread = super.getMergeThread(source, merge);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
