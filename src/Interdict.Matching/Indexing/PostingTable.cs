namespace Interdict.Matching.Indexing;

/// <summary>For each unit of the vocabulary the forms that have it, those without initials first.</summary>
internal static class PostingTable
{
    /// <summary>The postings, where those of each unit begin, and how many of them are of forms without initials.</summary>
    public static (int[] Offsets, int[] Splits, int[] Postings) Make(int count, FormRow[] forms, ReadOnlySpan<int> units, int withoutInitials)
    {
        var offsets = new int[count + 1];
        var last = new int[count];
        Array.Fill(last, -1);
        for (var pass = 0; ; pass++)
        {
            var postings = pass == 0 ? [] : new int[offsets[count]];
            var next = pass == 0 ? [] : offsets[..count];
            var splits = new int[count];
            Array.Fill(last, -1);
            for (var form = 0; form < forms.Length; form++)
            {
                for (var i = 0; i < forms[form].Units; i++)
                {
                    var unit = units[forms[form].FirstUnit + i];
                    if (last[unit] == form)
                    {
                        continue;
                    }

                    last[unit] = form;
                    if (pass == 0)
                    {
                        offsets[unit + 1]++;
                    }
                    else
                    {
                        postings[next[unit]++] = form;
                        splits[unit] += form < withoutInitials ? 1 : 0;
                    }
                }
            }

            if (pass == 1)
            {
                return (offsets, splits, postings);
            }

            for (var i = 0; i < count; i++)
            {
                offsets[i + 1] += offsets[i];
            }
        }
    }
}
