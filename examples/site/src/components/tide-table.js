/** The times of high and low water, a row for each day. */
export default function TideTable({ days }) {
  return (
    <table>
      <thead>
        <tr>
          <th>Day</th>
          <th>High water</th>
          <th>Low water</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, high, low }) => (
          <tr key={day}>
            <td>{day}</td>
            <td>{high}</td>
            <td>{low}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
